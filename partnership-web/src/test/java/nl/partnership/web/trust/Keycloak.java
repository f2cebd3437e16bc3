package nl.partnership.web.trust;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.partnership.web.base.OwnPortal;

/** A real Keycloak on loopback, as its makers ship it, with a realm of one organisation: two people and the portal. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "portal";
    static final String SECRET = "een-geheim-van-de-proef";
    static final String PASSWORD = "Proef-met-Keycloak-1";

    /** The secret of the second person's app, as Keycloak takes it: its signs, not in base 32. */
    static final byte[] OTP = "twintig-tekens-lang-".getBytes(StandardCharsets.US_ASCII);

    private static final String ADMIN = "proef";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** @param folder into which the distribution was unpacked; what an earlier run stored there goes */
    Keycloak(Path folder, URI portal) throws IOException {
        this.folder = folder;
        address = URI.create("http://127.0.0.1:" + OwnPortal.freePort());
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            try (Stream<Path> old = Files.walk(data)) {
                for (Path one : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        try (InputStream realm = Keycloak.class.getResourceAsStream("/trust/realm.json")) {
            String text = new String(realm.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    Files.createDirectories(data.resolve("import")).resolve("school.json"),
                    text.replace("@portal@", portal.toString()));
        }
    }

    String issuer() {
        return address + "/realms/school";
    }

    /** Returns when its realm answers. */
    Keycloak start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                folder.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host",
                "127.0.0.1",
                "--http-port",
                "" + address.getPort(),
                "--cache",
                "local",
                "--import-realm");
        builder.environment()
                .putAll(Map.of(
                        "JAVA_OPTS_APPEND", "-Xmx512m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD));
        process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("trust.log").toFile())
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Keycloak does not start; it said:\n" + Files.readString(folder.resolve("trust.log")));
            }
            Thread.sleep(500);
        }
        return this;
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** From now on it writes into {@code amr} which proofs somebody gave; by itself it leaves that empty. */
    void saysProofs() throws IOException, InterruptedException {
        String token = object(
                        send(HttpRequest.newBuilder(address.resolve("/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("client_id=admin-cli&grant_type=password&username="
                                        + ADMIN + "&password=" + PASSWORD))))
                .getString("access_token");
        Map<String, String> proofs = Map.of("auth-username-password-form", "pwd", "auth-otp-form", "otp");
        URI steps = address.resolve("/admin/realms/school/authentication/flows/browser/executions");
        String all = send(HttpRequest.newBuilder(steps).header("Authorization", "Bearer " + token));
        try (JsonReader reader = Json.createReader(new StringReader(all))) {
            for (JsonValue each : reader.readArray()) {
                String proof = proofs.get(each.asJsonObject().getString("providerId", ""));
                if (proof != null) {
                    String id = each.asJsonObject().getString("id");
                    send(HttpRequest.newBuilder(
                                    address.resolve("/admin/realms/school/authentication/executions/" + id + "/config"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"alias\":\"" + proof
                                    + "\",\"config\":{\"default.reference.value\":\"" + proof
                                    + "\",\"default.reference.maxAge\":\"3600\"}}")));
                }
            }
        }
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer + ": " + answer.body());
        }
        return answer.body();
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** As when its machine goes. Its script is what was started; the server is a child of that. */
    void stop() {
        if (process != null) {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        }
    }

    @Override
    public void close() {
        stop();
    }
}
