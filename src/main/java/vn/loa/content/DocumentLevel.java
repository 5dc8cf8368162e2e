package vn.loa.content;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a document stands in the chain from the law down to the commune. */
public enum DocumentLevel {
    LAW,
    COUNTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    UNKNOWN;

    private static final Pattern LAW_NAME = name("(bộ luật|luật|pháp lệnh|hiến pháp)\\b.*");
    private static final Pattern LAW_SYMBOL = Pattern.compile("(UBTV)?QH\\d*|.*-(UBTV)?QH\\d*");
    private static final Pattern COUNTRY_SYMBOL =
            Pattern.compile("(NĐ|NQ|QĐ|CT|TB|CĐ)-(CP|TTG|CTN|TW)|(TT|TTLT|QĐ)-B(?!QL|CĐ).*");
    private static final Pattern DEPARTMENT_SYMBOL = Pattern.compile(".*-S[A-ZĐ]+");
    private static final Pattern COUNTRY_BODY =
            name("(bộ|chính phủ|thủ tướng|quốc hội|cục|tổng cục)\\b.*");
    // Not "xã hội", which many offices have in their names.
    private static final Pattern COMMUNE_BODY =
            name(".*\\b(xã(?! hội)|phường|thị trấn|đặc khu)\\b.*");
    private static final Pattern DISTRICT_BODY = name(".*\\b(huyện|quận|thị xã)\\b.*|phòng\\b.*");
    private static final Pattern PROVINCE_BODY = name(".*\\b(tỉnh|thành phố)\\b.*|sở\\b.*");

    private static Pattern name(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The level of a document, from its title, the symbol in its number and the name of its issuer.
     */
    static DocumentLevel of(
            Optional<String> title, Optional<String> number, Optional<String> issuer) {
        String symbol = number.flatMap(DocumentNumber::symbol).orElse("");
        String body = issuer.orElse("").strip();
        if (LAW_SYMBOL.matcher(symbol).matches()
                || number.isEmpty() && LAW_NAME.matcher(title.orElse("").strip()).matches()) {
            return LAW;
        }
        if (COUNTRY_SYMBOL.matcher(symbol).matches()) {
            return COUNTRY;
        }
        return Stream.of(COUNTRY, DISTRICT, COMMUNE, PROVINCE)
                .filter(level -> level.named(body))
                .findFirst()
                .orElse(DEPARTMENT_SYMBOL.matcher(symbol).matches() ? PROVINCE : UNKNOWN);
    }

    /** An office of a district may have "thị xã" in its name, so districts are asked first. */
    private boolean named(String body) {
        Pattern pattern =
                switch (this) {
                    case COUNTRY -> COUNTRY_BODY;
                    case DISTRICT -> DISTRICT_BODY;
                    case COMMUNE -> COMMUNE_BODY;
                    case PROVINCE -> PROVINCE_BODY;
                    default -> throw new IllegalArgumentException(name());
                };
        return pattern.matcher(body).matches();
    }
}
