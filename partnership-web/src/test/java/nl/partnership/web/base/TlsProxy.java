package nl.partnership.web.base;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * A proxy with TLS before the portal, as docs/configuration.md asks for: it says that the request was https and where it
 * came from. One request a connection; a certificate of its own making.
 */
final class TlsProxy implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String SEEN_FROM = "192.0.2.77";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SSLContext tls;
    private final SSLServerSocket server;
    private final URI portal;

    TlsProxy(URI portal) throws IOException, GeneralSecurityException {
        this.portal = portal;
        tls = certificate();
        server = (SSLServerSocket)
                tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("localhost"));
        threads.execute(this::serve);
    }

    URI address() {
        return URI.create("https://localhost:" + server.getLocalPort());
    }

    /** Trusts this proxy. */
    SSLContext trust() {
        return tls;
    }

    private static SSLContext certificate() throws IOException, GeneralSecurityException {
        Path file = Files.createTempDirectory(RunningPortal.target(), "tls").resolve("tls.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "portal",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "30",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        RunningPortal.await(made);
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("portal", store.getCertificate("portal"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> pass(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pass(Socket client) {
        try (client;
                Socket inside = new Socket(portal.getHost(), portal.getPort())) {
            InputStream asked = new BufferedInputStream(client.getInputStream());
            String head = head(asked)
                    .replaceAll("(?i)\r\n(?:connection|upgrade|http2-settings|x-forwarded-[a-z]+):[^\r]*", "")
                    .replaceFirst(
                            "\r\n\r\n$",
                            "\r\nConnection: close\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: " + SEEN_FROM
                                    + "\r\n\r\n");
            OutputStream onward = inside.getOutputStream();
            onward.write(head.getBytes(StandardCharsets.ISO_8859_1));
            onward.flush();
            threads.execute(() -> copy(asked, onward));
            copy(inside.getInputStream(), client.getOutputStream());
        } catch (IOException e) {
            // the browser went away
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("No request");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static void copy(InputStream from, OutputStream to) {
        try {
            from.transferTo(to);
            to.flush();
        } catch (IOException e) {
            // the other side has all it wants
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
