package nl.partnership.ejb.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** The real hash at a fraction of its cost: service tests sign in often, and its strength is tested by itself. */
@Alternative
@Priority(1)
@Dependent
public class QuickHash extends Pbkdf2PasswordHashImpl {

    private static final String ITERATIONS = "Pbkdf2PasswordHash.Iterations";
    private static final AtomicInteger VERIFIED = new AtomicInteger();

    private static volatile Runnable whileVerifying = () -> {};

    @Override
    public void initialize(Map<String, String> parameters) {
        Map<String, String> quick = new HashMap<>(parameters);
        quick.put(ITERATIONS, "1024");
        super.initialize(quick);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        VERIFIED.incrementAndGet();
        whileVerifying.run();
        return super.verify(password, hash);
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
