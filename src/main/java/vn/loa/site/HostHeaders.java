package vn.loa.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a host says with each file, written the way three kinds of hosts read it. It holds what a
 * page cannot say about itself, and how long a browser may keep a file: pages are asked for anew
 * each time, so that a corrected number shows at once; files whose name carries a hash never
 * change.
 */
final class HostHeaders {

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("Content-Security-Policy", "frame-ancestors 'none'");
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("Referrer-Policy", "no-referrer");
        ALWAYS.put(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), interest-cohort=()");
        ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static final String ASK_AGAIN = "no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    // Only in our own folders: a writer's picture may end in a date, as in le-30-20240730.jpg.
    private static final String HASHED =
            "/(assets|tim-kiem)/(.*-[0-9a-f]{8,}\\.[a-z0-9]+|i-[0-9a-f]{8,}/[a-z0-9-]+\\.js)$";

    private static final String TYPES =
            "text/css text/csv text/plain text/xml text/calendar text/javascript"
                    + " application/javascript application/json"
                    + " application/manifest+json application/xml application/atom+xml"
                    + " image/svg+xml";

    private HostHeaders() {}

    /**
     * {@code _headers}, which Netlify, Cloudflare Pages and others read. They add up what several
     * rules say, and ask for pages anew by themselves, so only the hashed files get a lifetime.
     *
     * @param hashed paths from the root that carry a hash; they may end in a star
     */
    static String forStaticHosts(List<String> hashed) {
        var lines = new ArrayList<String>();
        lines.add("/*");
        ALWAYS.forEach((name, value) -> lines.add("  " + name + ": " + value));
        for (String path : hashed) {
            lines.add("/" + path);
            lines.add("  Cache-Control: " + FOR_EVER);
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * {@code _htaccess}, to be renamed to {@code .htaccess}: under its own name it could stop a
     * host that does not allow it.
     *
     * @param basePath path part of the site's address, with a slash at both ends
     */
    static String forApache(String basePath) {
        return """
        # Apache: rename this file to .htaccess. The host must allow it (AllowOverride FileInfo Indexes).
        DirectoryIndex index.html
        AddDefaultCharset utf-8
        ErrorDocument 404 %s404.html
        AddType application/manifest+json .webmanifest
        AddType text/calendar .ics
        <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/html %s
        </IfModule>
        <IfModule mod_headers.c>
        %s
        Header always set Cache-Control "%s"
        <If "%%{REQUEST_URI} =~ m#%s#">
        Header always set Cache-Control "%s"
        </If>
        </IfModule>
        """
                .formatted(
                        basePath,
                        TYPES,
                        lines("Header always set %s \"%s\""),
                        ASK_AGAIN,
                        HASHED,
                        FOR_EVER);
    }

    /**
     * {@code _nginx.conf}, to be included in a {@code server} block.
     *
     * @param basePath path part of the site's address, with a slash at both ends
     */
    static String forNginx(String basePath) {
        String always = lines("add_header %s \"%s\" always;");
        return """
        # nginx: inside server { }, after root, write: include /path/to/the/site/_nginx.conf;
        # What a visitor reads is nobody's business: no log of pages.
        access_log off;
        index index.html;
        charset utf-8;
        error_page 404 %s404.html;
        gzip on;
        gzip_types %s;
        %s
        add_header Cache-Control "%s" always;
        location ~ "%s" {
        %s
        add_header Cache-Control "%s" always;
        }
        location ~ \\.webmanifest$ { default_type application/manifest+json; }
        location ~ \\.ics$ { default_type text/calendar; }
        """
                .formatted(basePath, TYPES, always, ASK_AGAIN, HASHED, always, FOR_EVER);
    }

    private static String lines(String form) {
        return ALWAYS.entrySet().stream()
                .map(header -> form.formatted(header.getKey(), header.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
