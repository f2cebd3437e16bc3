package nl.partnership.ejb.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/**
 * Marks passwords instead of hashing them, at no cost: service tests sign in often, and the real hash is tested by
 * itself. What was really hashed, as an earlier release left it, is really compared.
 */
@Alternative
@Priority(1)
@Dependent
public class QuickHash extends Pbkdf2PasswordHashImpl {

    private static final String MARK = ":mark:";
    private static final AtomicInteger VERIFIED = new AtomicInteger();

    private static volatile Runnable whileVerifying = () -> {};

    private String parameters;

    @Override
    public void initialize(Map<String, String> given) {
        super.initialize(given);
        parameters = given.get("Pbkdf2PasswordHash.Algorithm") + ":" + given.get("Pbkdf2PasswordHash.Iterations");
    }

    @Override
    public String generate(char[] password) {
        // whoever keeps an installation of a release keeps passwords as a portal hashes them
        return System.getProperty("release.folder") != null
                ? super.generate(password)
                : marked(password, UUID.randomUUID().toString());
    }

    private String marked(char[] password, String salt) {
        UUID mark = UUID.nameUUIDFromBytes((salt + new String(password)).getBytes(UTF_8));
        return parameters + MARK + salt + ":" + mark;
    }

    @Override
    public boolean verify(char[] password, String hash) {
        VERIFIED.incrementAndGet();
        whileVerifying.run();
        int salt = hash.indexOf(MARK) + MARK.length();
        return hash.contains(MARK)
                ? hash.equals(marked(password, hash.substring(salt, hash.indexOf(':', salt))))
                : super.verify(password, hash);
    }

    /** Does something each time that a password is compared with a hash. */
    public static void whileVerifying(Runnable step) {
        whileVerifying = step;
    }

    /** How many passwords were compared with a hash so far, whoever's. */
    public static int verified() {
        return VERIFIED.get();
    }
}
