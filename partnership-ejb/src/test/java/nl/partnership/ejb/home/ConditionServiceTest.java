package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the administrator reads of the portal itself. */
class ConditionServiceTest extends ServiceTest {

    private static final String HEADS = "partnership.audit.heads-file";

    @TempDir
    Path folder;

    private final Town town = new Town();

    @BeforeEach
    void nothingIsThere() {
        System.setProperty(HEADS, folder.resolve("heads.log").toString());
        inDatabase(town::persist);
    }

    @AfterEach
    void asItWas() {
        System.clearProperty(HEADS);
    }

    private Condition look() {
        return as(town.caller("beheer"), () -> bean(ConditionService.class).look());
    }

    @Test
    void a_head_of_the_trail_that_is_missing_or_old_is_told() throws IOException {
        assertNull(look().head());
        assertTrue(look().headLate());
        new HeadsFile(folder.resolve("heads.log")).append(new HeadsFile.Head(TestClock.read(), 1, "abc"));
        assertEquals(TestClock.read(), look().head());
        assertFalse(look().headLate());
        TestClock.advance(Duration.ofMinutes(15));
        assertFalse(look().headLate());
        TestClock.advance(Duration.ofSeconds(1));
        assertTrue(look().headLate());
    }

    @Test
    void an_installation_of_today_has_no_backup_and_no_mail_that_waits() {
        Condition condition = look();
        assertTrue(condition.storage().backupOld());
        assertEquals(0, condition.mail().count());
        assertNull(condition.mail().oldest());
        assertFalse(condition.mail().stuck());
        assertTrue(condition.room() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "gemeente", "fg", "bestuurder"})
    void it_is_for_the_administrator_alone(String user) {
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller(user), () -> bean(ConditionService.class).look()));
    }
}
