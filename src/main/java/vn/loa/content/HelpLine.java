package vn.loa.content;

/** Numbers that stand wherever help is offered, also in a publication without their services. */
public enum HelpLine {
    CHILDREN("tong-dai-111", "111"),
    POLICE("canh-sat-113", "113"),

    /** Whoever is abroad must not be sent to 111, so this one is as built in as that. */
    ABROAD("bao-ho-cong-dan", "+84 981 84 84 84");

    private final String service;
    private final String number;

    HelpLine(String service, String number) {
        this.service = service;
        this.number = number;
    }

    /** Id of the service whose number counts where the publication has it. */
    public String service() {
        return service;
    }

    /** The number as it is printed. */
    public String number() {
        return number;
    }

    /** Digits, with the leading plus where there is one. */
    public String dialled() {
        return number.replace(" ", "");
    }
}
