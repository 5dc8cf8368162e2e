package vn.loa.site;

import java.util.function.Function;
import vn.loa.content.Publication;

/**
 * Files that other publishers make and pages of the site link to.
 *
 * @param searchIndex path of the search index from the root of the site; empty when there is none
 * @param searchSigns path of the script to load before it; empty when there is none
 * @param keptIndex path of the file a device keeps in place of it, for times without a network
 * @param prints files that exist for a material
 * @param pictures pictures that exist for a material's post
 * @param sheets sheets of duties that exist for an agency
 */
public record LinkedFiles(
        Function<Publication, String> searchIndex,
        Function<Publication, String> searchSigns,
        Function<Publication, String> keptIndex,
        PrintedFiles prints,
        PostPictures pictures,
        DutySheets sheets) {}
