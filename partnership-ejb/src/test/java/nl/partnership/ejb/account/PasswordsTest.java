package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new Pbkdf2PasswordHashImpl());

    @Test
    void a_hash_says_how_it_was_made_at_the_cost_that_owasp_asks() {
        String hash = passwords.hash("vier paarden lopen links");
        assertTrue(hash.startsWith("PBKDF2WithHmacSHA512:210000:"), hash);
        assertFalse(passwords.isOutdated(hash));
    }

    @Test
    void the_same_password_gives_another_hash_each_time() {
        assertNotEquals(passwords.hash("vier paarden"), passwords.hash("vier paarden"));
    }

    @Test
    void without_a_hash_no_password_is_right() {
        assertFalse(verify("", null));
        assertTrue(verify("vier paarden", passwords.hash("vier paarden")));
        assertFalse(verify("vijf paarden", passwords.hash("vier paarden")));
    }

    private boolean verify(String password, String hash) {
        return passwords.verify(password, hash, Passwords.Line.STRANGERS);
    }

    @Test
    void a_hash_of_other_parameters_is_outdated() {
        assertTrue(passwords.isOutdated("PBKDF2WithHmacSHA256:2048:salt:hash"));
    }
}
