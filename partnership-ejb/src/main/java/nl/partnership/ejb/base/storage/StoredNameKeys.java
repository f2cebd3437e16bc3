package nl.partnership.ejb.base.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import org.flywaydb.core.api.migration.Context;

/** Makes the keys of people anew that were made before {@link NameKey} knew titles: "Jan Jansen Jr." stood at Jr. */
final class StoredNameKeys extends Mending {

    StoredNameKeys() {
        super("202611302308", "partner name keys without titles");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<StoredRows.Row> wrong = StoredRows.read(connection, "select id, name, name_key from person").stream()
                .filter(person -> !NameKey.ofPerson(person.first()).equals(person.second()))
                .toList();
        StoredRows.write(
                connection,
                "update person set name_key = ? where id = ?",
                wrong,
                person -> List.of(NameKey.ofPerson(person.first())));
    }
}
