package nl.partnership.ejb.review.close;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import nl.partnership.ejb.base.OlderInstallation;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.Test;

/** An installation with years that were closed when the portal did not keep how they called their school. */
class ClosedBeforeTest extends ServiceTest {

    @Test
    void a_year_that_was_closed_before_keeps_the_name_that_its_school_has_at_the_upgrade() throws SQLException {
        OlderInstallation before = OlderInstallation.of(dataSource(), "closedbefore", "202612030740");
        before.execute("insert into organisation (id, version, organisation_type, name, short_name, closed)"
                + " values ('s', 1, 'SCHOOL', 'De Brug, openbare school', 'De Brug', false)");
        year(before, "closed", "2025", "1780000000000");
        year(before, "open", "2026", null);

        before.upgrade();

        assertEquals(
                List.of("closed|De Brug", "open|null"),
                before.rows("select id, school_name from year_review order by id"));
    }

    private static void year(OlderInstallation before, String id, String year, String closedAt) throws SQLException {
        before.execute("insert into partnership (id, version, school_id, school_year) values ('" + id + "', 1, 's', "
                + year + ")");
        before.execute("insert into year_review (id, version, partnership_id, closed_at) values ('" + id + "', 1, '"
                + id + "', " + closedAt + ")");
    }
}
