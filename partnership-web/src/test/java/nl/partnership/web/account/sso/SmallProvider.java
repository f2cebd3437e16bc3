package nl.partnership.web.account.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A provider at which one person is always signed in. It demands what a strict one demands: PKCE, the secret, and each code
 * once. Browsers are sent back to the portal of the tests alone.
 */
final class SmallProvider implements AutoCloseable {

    static final String CLIENT = "portal";
    static final String SECRET = "geheim-van-de-proef";

    private final URI portal;
    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    private String subject = "nobody";
    private List<String> amr = List.of("pwd");
    private String error;
    private String issuerSaid;
    private String nonceSaid;
    private String lastAnswer;

    SmallProvider(URI portal) throws IOException, JOSEException {
        this.portal = portal;
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/out", exchange -> answer(exchange, 200, "\"signed out\""));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on this person is signed in there, with these proofs. */
    SmallProvider knows(String person, String... proofs) {
        subject = person;
        amr = List.of(proofs);
        error = null;
        issuerSaid = null;
        nonceSaid = null;
        return this;
    }

    void answers(String anError) {
        error = anError;
    }

    void calls(String another) {
        issuerSaid = another;
    }

    void repeats(String anotherNonce) {
        nonceSaid = anotherNonce;
    }

    /** The address with which the browser was last sent back. */
    String lastAnswer() {
        return lastAnswer;
    }

    private void discovery(HttpExchange exchange) throws IOException {
        String here = issuer();
        answer(
                exchange,
                200,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/out","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                "authorization_response_iss_parameter_supported":true}"""
                        .formatted(here));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = values(exchange.getRequestURI().getRawQuery());
        String back = asked.get("redirect_uri");
        if (!back.startsWith(portal.resolve("/sso/back/").toString())
                || !"S256".equals(asked.get("code_challenge_method"))) {
            answer(exchange, 400, "\"this portal is not known here, or sends no challenge\"");
            return;
        }
        String code = "code" + codes.size();
        codes.put(code, asked);
        String said = error == null ? "code=" + code : "error=" + error;
        lastAnswer = back
                + "?" + said + "&state=" + asked.get("state") + "&iss="
                + URLEncoder.encode(issuerSaid == null ? issuer() : issuerSaid, StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", lastAnswer);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given =
                values(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.put(given.get("code"), null);
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean right = asked != null
                && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && asked.get("redirect_uri").equals(given.get("redirect_uri"))
                && asked.get("code_challenge")
                        .equals(CodeChallenge.compute(
                                        CodeChallengeMethod.S256, new CodeVerifier(given.get("code_verifier")))
                                .getValue());
        if (right) {
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"none\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken(asked) + "\"}");
        } else {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private String idToken(Map<String, String> asked) throws IOException {
        long now = Instant.now().getEpochSecond();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .claim("iat", now)
                .claim("exp", now + 300)
                .claim("nonce", nonceSaid == null ? asked.get("nonce") : nonceSaid)
                .claim("auth_time", now)
                .claim("amr", amr)
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
        return token.serialize();
    }

    private static Map<String, String> values(String query) {
        Map<String, String> values = new HashMap<>();
        URLUtils.parseParameters(query).forEach((name, all) -> values.put(name, all.get(0)));
        return values;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** It answers nobody any more. */
    @Override
    public void close() {
        server.stop(0);
    }
}
