package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.AccountService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the real container can show: its interceptors, transactions, data source and timers, inside the real WAR. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    @Inject
    private AccountService accounts;

    @Inject
    private Work work;

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource dataSource;

    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/partnership.war"))
                .addClasses(ContainerIT.class, Work.class);
    }

    @Test
    void nobody_passes_the_guard_of_a_service_for_those_who_signed_in() {
        assertThrows(NotAllowed.class, () -> accounts.preferences());
    }

    @Test
    void what_went_well_is_stored() {
        work.store("kept");
        assertEquals(1, work.count("kept"));
    }

    @Test
    void a_broken_rule_leaves_nothing_behind() {
        assertThrows(RuleViolation.class, () -> work.storeAndBreakARule("broken"));
        assertEquals(0, work.count("broken"));
    }

    @Test
    void the_data_source_gives_the_migrated_database_that_was_configured() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertEquals("jdbc:derby:memory:container", connection.getMetaData().getURL());
            connection.prepareStatement("select count(*) from organisation").executeQuery();
        }
    }

    @Test
    void timers_run_on_a_single_node() throws InterruptedException {
        assertTrue(work.ticksWithin(15));
    }
}
