package nl.partnership.ejb.base.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.ejb.base.PhoneNumber;
import org.flywaydb.core.api.migration.Context;

/**
 * Mends the names, addresses and numbers that were stored before {@link Text}, {@link MailAddress} and {@link
 * PhoneNumber} said what those are, and gives every name its key. What cannot be mended, or would become what somebody
 * else has, stays as it is and is marked, so that the administrator sees it.
 */
final class StoredText extends Mending {

    StoredText() {
        super("202611300434.1", "partner stored text");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        sortAlike(connection);
        persons(connection);
        organisations(connection);
        phones(connection);
    }

    /** Keys sort by the number of their letters, as in Derby, whatever the language of a PostgreSQL is. */
    private static void sortAlike(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (String column : List.of("person.name_key", "organisation.name_key", "organisation.short_key")) {
                String[] parts = column.split("\\.");
                statement.execute("alter table " + parts[0] + " alter column " + parts[1]
                        + " set data type varchar(240) collate \"C\"");
            }
        }
    }

    private static void persons(Connection connection) throws SQLException {
        List<StoredRows.Row> persons = StoredRows.read(connection, "select id, name, email from person order by id");
        Map<String, String> taken = new HashMap<>();
        // who has the address as it should be keeps it
        persons.stream()
                .filter(person -> person.second().equals(mended(person.second(), MailAddress::of)))
                .forEach(person -> taken.put(person.second(), person.id()));
        StoredRows.write(
                connection,
                "update person set name = ?, name_key = ?, email = ?, address_wrong = ? where id = ?",
                persons,
                person -> {
                    String name = orAsItIs(
                            mended(person.first(), (field, typed) -> Text.name(field, typed, 120)), person.first());
                    String address = mended(person.second(), MailAddress::of);
                    boolean free = isFree(taken, address, person);
                    return List.of(name, NameKey.ofPerson(name), free ? address : person.second(), !free);
                });
    }

    private static void organisations(Connection connection) throws SQLException {
        List<StoredRows.Row> organisations =
                StoredRows.read(connection, "select id, name, short_name from organisation order by id");
        Map<String, String> taken = new HashMap<>();
        organisations.forEach(organisation -> taken.put(organisation.first(), organisation.id()));
        StoredRows.write(
                connection,
                "update organisation set name = ?, name_key = ?, short_name = ?, short_key = ? where id = ?",
                organisations,
                organisation -> {
                    String mended =
                            mended(organisation.first(), (field, typed) -> Text.organisationName(field, typed, 120));
                    String name = isFree(taken, mended, organisation) ? mended : organisation.first();
                    String shortName = orAsItIs(
                            mended(organisation.second(), (field, typed) -> Text.organisationName(field, typed, 40)),
                            organisation.second());
                    return List.of(name, NameKey.ofOrganisation(name), shortName, NameKey.ofOrganisation(shortName));
                });
    }

    private static void phones(Connection connection) throws SQLException {
        StoredRows.write(
                connection,
                "update membership set work_phone = ?, phone_wrong = ? where id = ?",
                StoredRows.read(
                        connection,
                        "select id, work_phone, role from membership where work_phone is not null order by id"),
                phone -> {
                    String text = Text.line(phone.first());
                    return List.of(text, !PhoneNumber.isDialled(text));
                });
    }

    private static boolean isFree(Map<String, String> taken, String text, StoredRows.Row whose) {
        return text != null
                && taken.computeIfAbsent(text, unknown -> whose.id()).equals(whose.id());
    }

    private static String orAsItIs(String mended, String stored) {
        return mended == null ? stored : mended;
    }

    /** What the portal would store of it today; null when it would refuse it. */
    private static String mended(String stored, BinaryOperator<String> asTyped) {
        try {
            return asTyped.apply("", stored);
        } catch (RuleViolation refused) {
            return null;
        }
    }
}
