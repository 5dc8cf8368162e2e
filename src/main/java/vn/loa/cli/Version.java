package vn.loa.cli;

import picocli.CommandLine;

/** The version, from the jar's manifest. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Loa " + (version == null ? "(chưa đóng gói)" : version)};
    }
}
