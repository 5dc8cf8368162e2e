package vn.loa.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** A small publication, set as a site in memory. */
final class SampleSite {

    static final String SETTINGS =
            """
            title: Xã Mẫu
            tagline: Thông tin cho mọi nhà
            issuer: Trang mẫu
            baseUrl: https://xa-mau.example/
            languages: [vi, en]
            hotlines: [tong-dai-111]
            exit: {url: "https://thoi-tiet.example/", title: Thời tiết}
            navigation:
              - {title: Dịch vụ, path: /dich-vu/, en: Services}
            """;

    private static final String HOTLINE =
            """
            name: Tổng đài 111
            organization: Bộ Y tế
            summary: Gọi khi cần giúp.
            phones: ["111"]
            hours: 24/7
            cost: free
            needs: [nguy-hiem]
            source: {title: Báo Mẫu, url: "https://bao.example/1", date: 2025-09-20}
            """;

    private static final String ABROAD =
            """
            name: Bảo hộ công dân
            organization: Bộ Ngoại giao
            phones: ["+84 981 84 84 84"]
            area: Người Việt Nam ở nước ngoài
            verified: 2026-11-02
            source: Báo Mẫu
            """;

    private static final String HELP =
            """
            ---
            title: Bị giữ, bị đánh, bị bán
            share: Trợ giúp
            safety: true
            summary: Gọi {{phone tong-dai-111}} ngay.
            updated: 2026-11-22
            ---
            Gọi {{phone tong-dai-111}} rồi xem [dấu hiệu](/dau-hieu/).
            """;

    private static final String SIGNS =
            """
            ---
            title: Dấu hiệu cần biết
            topics: [mua-ban-nguoi]
            aliases: [/nhan-biet/]
            ---
            ## Ở nhà

            Chữ.
            """;

    private static final String PLAN =
            """
            ---
            title: Kế hoạch hỗ trợ nạn nhân
            symbol: KH-UBND
            issuer: ubnd-huyen-mau
            place: Huyện Mẫu
            issued: 2024-03-05
            period: 2024
            status: archived
            reason: "Tài liệu lưu trữ: kế hoạch năm 2024"
            plain: |
              Câu một.
              Câu hai, gọi {{phone tong-dai-111}}.
            targets: [{id: t1, text: nạn nhân được hỗ trợ, value: 90, operator: ">=", unit: "%"}]
            duties:
              - agency: phong-mau
                requested: true
                items: [{text: Tổng hợp báo cáo, by: 2024-11-20}]
            ---
            Tóm lược.
            """;

    private static final String POSTER =
            """
            title: Áp phích
            formats: [poster-a4]
            campaign: ngay-mau
            words:
              headline: Việc nhẹ,|lương cao?
              points: [{title: Giục đi ngay, text: Không cho hỏi.}]
              service: tong-dai-111
            """;

    private static final String DAY =
            """
            title: Ngày 30/7
            day: 30/7
            since: 2016
            """;

    private static final String VOCABULARY =
            """
            agencies:
              ubnd-huyen-mau:
                name: Ủy ban nhân dân huyện Mẫu
                successors: [{agency: ubnd-xa-mau, from: 2025-07-01}]
              ubnd-xa-mau: {name: Ủy ban nhân dân xã Mẫu}
              phong-mau: {name: Phòng Mẫu}
            topics:
              mua-ban-nguoi: {name: "Phòng, chống mua bán người", summary: Dấu hiệu và nơi báo tin.}
            needs:
              nguy-hiem: {name: Đang gặp nguy hiểm}
            terms:
              nan-nhan: {name: Nạn nhân, summary: Người bị mua bán.}
            """;

    private final Publication publication;
    private final Theme theme;
    private final Manifest manifest;

    private SampleSite(Map<String, String> files, PrintedFiles prints) {
        var sources = SourceTree.of(files);
        try (var markup = Markup.of(HtmlMemo.NONE)) {
            var options =
                    new PublicationReader.Options(
                            false,
                            Instant.parse("2026-11-22T05:00:00Z"),
                            java.util.Optional.empty());
            this.publication = PublicationReader.read(sources, markup, options).publication();
        }
        this.theme = Theme.of(sources);
        this.manifest =
                Manifest.of(
                        List.of(
                                new WebSite(
                                        new LinkedFiles(
                                                p -> "tim-kiem/i-00000000.js",
                                                p -> "",
                                                p -> "tim-kiem/i-00000000.js",
                                                prints,
                                                PostPictures.NONE,
                                                DutySheets.NONE))),
                        publication,
                        theme);
    }

    /** A site with one of everything. */
    static SampleSite full() {
        return of(files());
    }

    static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("site/site.yaml", SETTINGS);
        files.put("content/services/tong-dai-111.yaml", HOTLINE);
        files.put("content/services/bao-ho-cong-dan.yaml", ABROAD);
        files.put("content/pages/tro-giup.md", HELP);
        files.put("content/pages/dau-hieu.md", SIGNS);
        files.put("content/pages/huong-dan/giao-vien.md", "---\ntitle: Thầy cô\n---\nChữ.\n");
        files.put("content/pages/huong-dan/giao-vien.en.md", "---\ntitle: Teachers\n---\nText.\n");
        files.put("content/plans/ho-tro-2024.md", PLAN);
        files.put("content/materials/ap-phich.yaml", POSTER);
        files.put("content/events/ngay-mau.yaml", DAY);
        files.put("content/vocabulary/words.yaml", VOCABULARY);
        return files;
    }

    static SampleSite of(Map<String, String> files) {
        return new SampleSite(files, PrintedFiles.NONE);
    }

    static SampleSite of(Map<String, String> files, PrintedFiles prints) {
        return new SampleSite(files, prints);
    }

    Publication publication() {
        return publication;
    }

    Theme theme() {
        return theme;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Addresses of all pages, with the file name. */
    List<String> pages() {
        return manifest.outputs().stream().filter(Output::isPage).map(Output::path).toList();
    }

    boolean has(String path) {
        return manifest.output(path).isPresent();
    }

    String text(String path) {
        Rendered rendered = manifest.output(path).orElseThrow().renderer().get();
        if (!rendered.diagnostics().isEmpty()) {
            throw new AssertionError(path + ": " + rendered.diagnostics());
        }
        return new String(rendered.bytes(), StandardCharsets.UTF_8);
    }

    /** A page by its address, e.g. {@code dich-vu/}. */
    Document page(String address) {
        String path = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        return Jsoup.parse(text(path));
    }

    /** Every file by its path. */
    Map<String, String> everything() {
        var all = new TreeMap<String, String>();
        manifest.outputs().forEach(output -> all.put(output.path(), text(output.path())));
        return all;
    }
}
