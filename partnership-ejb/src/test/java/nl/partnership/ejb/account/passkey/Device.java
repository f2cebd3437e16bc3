package nl.partnership.ejb.account.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device with one key, which answers as browsers do, or wrongly in one way. It makes real signatures (ES256). */
public final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key;
    private final byte[] id = new byte[32];
    private byte[] handle;

    /** Its counter; zero for one that does not count. */
    int counter;

    String origin = "http://localhost:8080";
    String domain = "localhost";
    boolean looksWhoIsThere = true;
    boolean tellsWhoIsThere = true;

    public Device() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(id);
    }

    String id() {
        return LETTERS.encodeToString(id);
    }

    /** What it gives when it is asked to make a key. */
    public String make(String question) {
        JsonObject asked = read(question);
        handle = Base64.getUrlDecoder().decode(asked.getJsonObject("user").getString("id"));
        byte[] data = join(data(WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, cose());
        byte[] attestation = join(
                new byte[] {(byte) 0xa3},
                word("fmt"),
                word("none"),
                word("attStmt"),
                new byte[] {(byte) 0xa0},
                word("authData"),
                bytes(data));
        return answer(Json.createObjectBuilder()
                .add("clientDataJSON", LETTERS.encodeToString(client("webauthn.create", asked)))
                .add("attestationObject", LETTERS.encodeToString(attestation))
                .add("transports", Json.createArrayBuilder().add("internal"))
                .build());
    }

    /** What it gives when it is asked to show its key. */
    public String show(String question) {
        counter += counter > 0 ? 1 : 0;
        byte[] client = client("webauthn.get", read(question));
        byte[] data = data(0);
        var response = Json.createObjectBuilder()
                .add("clientDataJSON", LETTERS.encodeToString(client))
                .add("authenticatorData", LETTERS.encodeToString(data))
                .add("signature", LETTERS.encodeToString(signed(join(data, digest(client)))));
        if (tellsWhoIsThere) {
            response.add("userHandle", LETTERS.encodeToString(handle));
        }
        return answer(response.build());
    }

    private String answer(JsonObject response) {
        return Json.createObjectBuilder()
                .add("id", id())
                .add("rawId", id())
                .add("type", "public-key")
                .add("clientExtensionResults", Json.createObjectBuilder())
                .add("response", response)
                .build()
                .toString();
    }

    private byte[] client(String type, JsonObject asked) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", asked.getString("challenge"))
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(UTF_8);
    }

    private byte[] data(int more) {
        int flags = PRESENT | (looksWhoIsThere ? VERIFIED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(digest(domain.getBytes(UTF_8)))
                .put((byte) flags)
                .putInt(counter)
                .array();
    }

    /** The public key as COSE writes it: EC2, ES256, P-256, x, y. */
    private byte[] cose() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        return join(
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21},
                bytes(of32(open.getW().getAffineX())),
                new byte[] {0x22},
                bytes(of32(open.getW().getAffineY())));
    }

    private static byte[] of32(BigInteger number) {
        byte[] all = number.toByteArray();
        byte[] fit = new byte[32];
        int length = Math.min(32, all.length);
        System.arraycopy(all, all.length - length, fit, 32 - length, length);
        return fit;
    }

    private static byte[] word(String word) {
        return join(new byte[] {(byte) (0x60 + word.length())}, word.getBytes(UTF_8));
    }

    private static byte[] bytes(byte[] some) {
        return join(new byte[] {0x58, (byte) some.length}, some);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private byte[] signed(byte[] what) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] some) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(some);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read(String question) {
        return Json.createReader(new StringReader(question)).readObject();
    }
}
