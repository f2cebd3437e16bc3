package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An installation from the time in which the portal took any name, address and number. */
class StoredTextTest extends ServiceTest {

    @Test
    void names_addresses_and_numbers_from_before_are_mended_or_marked() throws SQLException {
        OlderInstallation before = OlderInstallation.of(dataSource(), "storedtext", "071");
        person(before, "1", "Jan\u00a0van den\u200b Berg", "jan.p1@voorbeeld.nl");
        person(before, "2", "Ömer Şahin", "Jan.P1@voorbeeld.nl\u00a0");
        person(before, "3", "Anna", "mailto:anna@voorbeeld.nl");
        person(before, "4", "Bert", "b..ert@voorbeeld.nl");
        person(before, "5", "Cor", "cor@voorbeeld.nl\u200b");
        person(before, "6", "Cor", "\ufeffCOR@voorbeeld.nl");
        person(before, "7", "Dé", "50%x@voorbeeld.nl");
        before.execute(
                "insert into organisation values (?, 1, 'POLICE', ?, ?, null, false)",
                "o1",
                "De\u00a0Brug",
                "De\u00ad Brug");
        before.execute(
                "insert into organisation values (?, 1, 'POLICE', ?, ?, null, false)", "o2", "De Brug", "’t Brugje");
        membership(before, "m1", "1", "+31 (0)6 12345678");
        membership(before, "m2", "2", "geen");
        membership(before, "m3", "3", null);

        before.upgrade();

        assertEquals(
                List.of(
                        "1|Jan van den Berg|berg jan van den|jan.p1@voorbeeld.nl|false",
                        "2|Ömer Şahin|sahin omer|Jan.P1@voorbeeld.nl\u00a0|true",
                        "3|Anna|anna|anna@voorbeeld.nl|false",
                        "4|Bert|bert|b..ert@voorbeeld.nl|true",
                        "5|Cor|cor|cor@voorbeeld.nl|false",
                        "6|Cor|cor|\ufeffCOR@voorbeeld.nl|true",
                        "7|Dé|de|50%x@voorbeeld.nl|false"),
                before.rows("select id, name, name_key, email, address_wrong from person order by id"));
        assertEquals(
                List.of("o1|De\u00a0Brug|brug de|De Brug|brug de", "o2|De Brug|brug de|’t Brugje|brugje t"),
                before.rows("select id, name, name_key, short_name, short_key from organisation order by id"));
        assertEquals(
                List.of("m1|+31 (0)6 12345678|false", "m2|geen|true", "m3|null|false"),
                before.rows("select id, work_phone, phone_wrong from membership order by id"));
    }

    @Test
    void names_stand_in_one_order_on_every_database() throws SQLException {
        List<String> keys = List.of("berg jan", "bergen anna", "berg2 jan", "oberg lena", "ozdemir");
        inDatabase(em -> keys.forEach(key -> em.createNativeQuery("insert into person values (?, 1, 'x', ?, ?, false)")
                .setParameter(1, key)
                .setParameter(2, key + "@x")
                .setParameter(3, key)
                .executeUpdate()));
        assertEquals(
                List.of("berg jan", "berg2 jan", "bergen anna", "oberg lena", "ozdemir"),
                database(em -> em.createNativeQuery("select name_key from person order by name_key")
                        .getResultList()));
    }

    private static void person(OlderInstallation installation, String id, String name, String address)
            throws SQLException {
        installation.execute("insert into person values (?, 1, ?, ?)", id, name, address);
    }

    private static void membership(OlderInstallation installation, String id, String person, String phone)
            throws SQLException {
        installation.execute(
                "insert into membership (id, version, person_id, organisation_id, role, valid_from, work_phone)"
                        + " values (?, 1, ?, 'o1', 'YOUTH_OFFICER', '2026-08-01', ?)",
                id,
                person,
                phone);
    }
}
