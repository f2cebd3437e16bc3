package nl.partnership.web.account.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JWSObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The server shows its own library for signed tokens to every application, and it goes before what a WAR brings. The portal
 * is compiled with that version; a server with another one fails here, and the sign-in with providers is to be tried on it.
 */
class ServerJoseTest {

    private static final String JOSE = "MICRO-INF/runtime/nimbus-jose-jwt.jar";

    @Test
    void the_server_brings_the_version_that_the_portal_is_compiled_with() throws IOException {
        assertEquals(compiledWith(), broughtByTheServer());
    }

    private static String compiledWith() throws IOException {
        String jar = JWSObject.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (JarInputStream inside = new JarInputStream(Files.newInputStream(Path.of(jar)))) {
            return version(inside);
        }
    }

    private static String broughtByTheServer() throws IOException {
        String server = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(one -> one.contains("payara-micro-") && !one.contains("arquillian"))
                .findFirst()
                .orElseThrow();
        try (JarFile jar = new JarFile(server);
                JarInputStream inside = new JarInputStream(jar.getInputStream(jar.getEntry(JOSE)))) {
            return version(inside);
        }
    }

    private static String version(JarInputStream jar) {
        return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
    }
}
