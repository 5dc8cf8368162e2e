package vn.loa.cli;

import picocli.CommandLine;

/** Makes commands and hands them the console. */
final class Commands implements CommandLine.IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.cast(type.getDeclaredConstructor(Console.class).newInstance(console));
        } catch (NoSuchMethodException notACommand) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
