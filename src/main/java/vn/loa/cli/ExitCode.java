package vn.loa.cli;

/** What a command tells the shell. */
final class ExitCode {

    static final int DONE = 0;

    /** Problems in the content; nothing was published unless asked to keep going. */
    static final int CONTENT = 1;

    /** Wrong use of the command. */
    static final int USAGE = 2;

    /** The machine: disk, rights, or a mistake of Loa itself. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
