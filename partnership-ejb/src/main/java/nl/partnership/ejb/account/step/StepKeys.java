package nl.partnership.ejb.account.step;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.audit.TrailSettings;

/**
 * Seals the secrets of second steps (AES-GCM, each for its account alone) and digests the codes on paper, both with keys
 * that do not stand in the database: who reads that has no code, and who writes there can give nobody the step of another.
 */
@ApplicationScoped
class StepKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String DIGEST = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private TrailSettings keys;

    String seal(String secret, Account account) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(UTF_8), account);
        byte[] line = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, line, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(line);
    }

    /** @throws IllegalStateException when it was sealed with another key, or for another account */
    String open(String line, Account account) {
        byte[] bytes = Base64.getDecoder().decode(line);
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, sealed, account), UTF_8);
    }

    /** Of a code on paper, for its account. */
    String digest(String code, Account account) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(keys.keyFor("recovery codes"), DIGEST));
            return HexFormat.of().formatHex(mac.doFinal((account.getId() + "\n" + code).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, Account account) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode, new SecretKeySpec(keys.keyFor("second steps"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.getId().getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The second step of an account does not fit the key of this portal", e);
        }
    }
}
