package vn.loa.site;

import java.util.List;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.theme.Theme;

/** Knows which pictures of a material's post a build will hold. */
@FunctionalInterface
public interface PostPictures {

    PostPictures NONE = (material, publication, theme) -> List.of();

    List<PrintedFiles.Picture> of(Material material, Publication publication, Theme theme);
}
