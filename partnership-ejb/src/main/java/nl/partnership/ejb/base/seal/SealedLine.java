package nl.partnership.ejb.base.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Bytes as a line of text that nobody reads or changes without the key: AES-GCM, with a nonce of its own before it, in base 64. */
public final class SealedLine {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final byte[] owner;

    /**
     * @param key of 256 bits
     * @param owner for whom alone it is: with another it does not open; none when it is for who has the key
     */
    public SealedLine(byte[] key, byte... owner) {
        this.key = new SecretKeySpec(key, "AES");
        this.owner = owner.clone();
    }

    public String close(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] line = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, line, nonce.length, sealed.length);
            return Base64.getEncoder().encodeToString(line);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param line as {@link #close} made it
     * @throws GeneralSecurityException when it was made with another key or for another owner, or was changed
     */
    public byte[] open(String line) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(line);
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
