package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.Size;
import nl.partnership.domain.account.PasswordRules;
import org.junit.jupiter.api.Test;

class SignInPageTest {

    @Test
    void every_password_that_one_can_choose_can_be_typed() throws ReflectiveOperationException {
        String longest = "\uD83D\uDC0E".repeat(PasswordRules.LONGEST);
        Size typed = SignInPage.class.getDeclaredField("password").getAnnotation(Size.class);
        assertTrue(longest.length() <= typed.max());
    }
}
