package nl.partnership.ejb.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Passkey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * For which place passkeys are made, and what a browser is asked to do there, as JSON. The place is the configured address of
 * the portal, whatever a request calls it.
 */
@ApplicationScoped
public class PasskeyPlace {

    /** ES256, EdDSA, RS256: what devices have, and no older ones. */
    static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    private static final int PATIENCE_MILLIS = 300_000;

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    @Inject
    private Ceremony ceremony;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    protected PasskeyPlace() {}

    PasskeyPlace(String url) {
        this.url = url;
    }

    /** What the browser says of a page of this portal: scheme, host and port. */
    public String origin() {
        URI address = URI.create(url);
        String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() < 0
                || address.getPort() == 443 && scheme.equals("https")
                || address.getPort() == 80 && scheme.equals("http");
        return scheme + "://" + domain() + (usual ? "" : ":" + address.getPort());
    }

    /** The name of the host, for which alone a device shows the passkey; empty for an address that is none. */
    String domain() {
        return Objects.requireNonNullElse(URI.create(url).getHost(), "").toLowerCase(Locale.ROOT);
    }

    /** To make one; none for a device that has one of these already. */
    String toMake(String challenge, Account owner, String handle, String portal, List<Passkey> already) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        ALGORITHMS.forEach(one ->
                kinds.add(Json.createObjectBuilder().add("type", "public-key").add("alg", one.longValue())));
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("timeout", PATIENCE_MILLIS)
                .add("rp", Json.createObjectBuilder().add("id", domain()).add("name", portal))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", handle)
                                .add("name", owner.getUserName())
                                .add("displayName", owner.getUserName()))
                .add("pubKeyCredParams", kinds)
                .add("attestation", "none")
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "preferred")
                                .add("userVerification", "required"))
                .add("excludeCredentials", list(already))
                .build()
                .toString();
    }

    /** To show one of these, or any when there is none. */
    String toShow(String challenge, List<Passkey> any) {
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("timeout", PATIENCE_MILLIS)
                .add("rpId", domain())
                .add("userVerification", "required")
                .add("allowCredentials", list(any))
                .build()
                .toString();
    }

    private JsonArrayBuilder list(List<Passkey> passkeys) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        passkeys.forEach(one -> {
            JsonObjectBuilder row = Json.createObjectBuilder()
                    .add("type", "public-key")
                    .add("id", LETTERS.encodeToString(ceremony.credentialId(one)));
            if (!one.getTransports().isEmpty()) {
                row.add(
                        "transports",
                        Json.createArrayBuilder(List.of(one.getTransports().split(","))));
            }
            list.add(row);
        });
        return list;
    }
}
