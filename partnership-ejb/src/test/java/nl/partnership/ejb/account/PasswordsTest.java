package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords(new Pbkdf2PasswordHashImpl());

    /** Made once: it takes as long as a hash must. */
    private static final String HASH = PASSWORDS.hash("vier paarden");

    @Test
    void a_hash_says_how_it_was_made_at_the_cost_that_owasp_asks() {
        assertTrue(HASH.startsWith("PBKDF2WithHmacSHA512:210000:"), HASH);
        assertFalse(PASSWORDS.isOutdated(HASH));
    }

    @Test
    void the_same_password_gives_another_hash_each_time() {
        assertNotEquals(HASH, PASSWORDS.hash("vier paarden"));
    }

    @Test
    void without_a_hash_no_password_is_right() {
        assertFalse(verify("", null));
        assertTrue(verify("vier paarden", HASH));
        assertFalse(verify("vijf paarden", HASH));
        assertFalse(verify(null, HASH));
    }

    private boolean verify(String password, String hash) {
        return PASSWORDS.verify(password, hash, Passwords.Line.STRANGERS);
    }

    @Test
    void a_hash_of_other_parameters_is_outdated() {
        assertTrue(PASSWORDS.isOutdated("PBKDF2WithHmacSHA256:2048:salt:hash"));
    }
}
