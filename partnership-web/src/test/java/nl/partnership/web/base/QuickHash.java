package nl.partnership.web.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Stands in for the server's hash of passwords, inside a portal of the tests: it writes down the rounds that it was asked
 * for and does two hundred times fewer. Tests sign in hundreds of times; what a real sign-in costs and resists is tested
 * by itself, and the smoke suite signs in on the portal as it is.
 */
@Alternative
@Priority(1)
@Dependent
public class QuickHash implements Pbkdf2PasswordHash {

    private static final int FEWER = 200;

    private String algorithm;
    private String rounds;
    private int saltBytes;
    private int keyBytes;

    @Override
    public void initialize(Map<String, String> parameters) {
        algorithm = parameters.get("Pbkdf2PasswordHash.Algorithm");
        rounds = parameters.get("Pbkdf2PasswordHash.Iterations");
        saltBytes = Integer.parseInt(parameters.get("Pbkdf2PasswordHash.SaltSizeBytes"));
        keyBytes = Integer.parseInt(parameters.get("Pbkdf2PasswordHash.KeySizeBytes"));
    }

    @Override
    public String generate(char[] password) {
        byte[] salt = new byte[saltBytes];
        new SecureRandom().nextBytes(salt);
        return String.join(":", algorithm, rounds, encoded(salt), encoded(key(password, salt)));
    }

    @Override
    public boolean verify(char[] password, String hash) {
        String[] parts = hash.split(":");
        byte[] key = key(password, Base64.getDecoder().decode(parts[2]));
        return MessageDigest.isEqual(key, Base64.getDecoder().decode(parts[3]));
    }

    private byte[] key(char[] password, byte[] salt) {
        try {
            PBEKeySpec wanted = new PBEKeySpec(password, salt, Integer.parseInt(rounds) / FEWER, keyBytes * Byte.SIZE);
            return SecretKeyFactory.getInstance(algorithm)
                    .generateSecret(wanted)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
