package vn.loa.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the JVM's second compiler, C2, out of a short run. It spends more time on making code fast
 * than a build ever gets back; flags would say so, but {@code java -jar} is started without any.
 */
final class QuickCompiler {

    /** Checksums stay with C2: the first compiler has no instructions of the processor for them. */
    private static final String DIRECTIVE =
            """
            [{match: ["sun/security/provider/*.*"], c2: {Exclude: false}},
             {match: ["*.*"], c2: {Exclude: true}}]
            """;

    private QuickCompiler() {}

    /** Asks a HotSpot JVM that has both compilers to use the first; any other goes on as it is. */
    static void ask() {
        String mode = System.getProperty("java.vm.info", "");
        // So the JVM calls itself when flags have taken C2 away already.
        if (!mode.contains("mixed mode") || mode.contains("emulated-client")) {
            return;
        }
        try {
            Path directive = Files.createTempFile("loa-", ".json");
            try {
                Files.writeString(directive, DIRECTIVE);
                if (!askShortly(directive)) {
                    askAsDocumented(directive);
                }
            } finally {
                Files.delete(directive);
            }
        } catch (JMException | IOException | RuntimeException onlyCostsTime) {
            // Another JVM, or none that may write: the build is only slower.
        }
    }

    /**
     * By the one method behind the documented way, which the jar's manifest opens. The platform's
     * beans, all made for this one question, would cost twice what the JVM needs to start.
     */
    private static boolean askShortly(Path directive) {
        String beans = "com.sun.management.internal.";
        try {
            Class.forName(beans + "PlatformMBeanProviderImpl"); // loads the native part
            Class<?> commands = Class.forName(beans + "DiagnosticCommandImpl");
            Method instance = commands.getDeclaredMethod("getDiagnosticCommandMBean");
            Method execute = commands.getDeclaredMethod("executeDiagnosticCommand", String.class);
            if (!instance.trySetAccessible() || !execute.trySetAccessible()) {
                return false;
            }
            execute.invoke(instance.invoke(null), "Compiler.directives_add " + directive);
            return true;
        } catch (ReflectiveOperationException | LinkageError otherJvm) {
            return false;
        }
    }

    private static void askAsDocumented(Path directive) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesAdd",
                        new Object[] {new String[] {directive.toString()}},
                        new String[] {String[].class.getName()});
    }
}
