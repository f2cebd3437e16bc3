package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @Test
    void nobody_gets_past_it() {
        NotAllowed refusal = assertThrows(
                NotAllowed.class,
                () -> as(Caller.NOBODY, () -> bean(AccountService.class).roles()));
        assertEquals("AccountService.roles", refusal.getMessage());
    }

    @Test
    void who_comes_second_at_the_same_record_is_told_and_overwrites_nothing() {
        String id = town.account("zorg").getId();
        assertThrows(
                Stale.class,
                () -> as(
                        town.caller("zorg"),
                        () -> database(em -> {
                            Account mine = em.find(Account.class, id);
                            mine.setTaskMail(false);
                            CompletableFuture.runAsync(() -> inDatabase(other ->
                                            other.find(Account.class, id).setLanguage("en")))
                                    .join();
                            bean(AccountService.class).chooseMail(false, false);
                            return null;
                        })));
        assertEquals("en", database(em -> em.find(Account.class, id).getLanguage()));
    }
}
