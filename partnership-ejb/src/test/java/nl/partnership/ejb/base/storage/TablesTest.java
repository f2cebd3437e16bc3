package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.ejb.base.Mapped;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What entities keep has its columns in the migrations, as far as their text tells; a database says the rest. */
@Tag("shape")
class TablesTest {

    private static final Path SCRIPTS = Path.of("../partnership-domain/src/main/resources/db/migration");
    private static final Pattern TABLE =
            Pattern.compile("create table (\\w+) \\((.*?)\\n\\)|alter table (\\w+) add column (\\w+)", Pattern.DOTALL);
    /** What one table shows of others; its columns stand behind its name. */
    private static final Pattern VIEW = Pattern.compile("create view (\\w+) \\(([^)]+)\\)");

    private static final Pattern COLUMN = Pattern.compile("(?m)^\\s+(\\w+) ");

    @Test
    void every_column_of_an_entity_is_made_by_a_migration() throws IOException {
        Map<String, Set<String>> made = made();
        Set<String> missing = new TreeSet<>();
        int columns = 0;
        for (DatabaseField field : kept()) {
            String table = field.getTableName().toLowerCase(Locale.ROOT);
            String column = field.getName().toLowerCase(Locale.ROOT);
            columns++;
            if (!made.containsKey(table)) {
                missing.add("table " + table);
            } else if (!made.get(table).contains(column)) {
                missing.add("column " + column + " of table " + table);
            }
        }
        assertTrue(columns > 300, "columns");
        assertEquals(
                "", String.join("\n", missing), "what no script in db/migration makes (VyyyyMMddHHmm__room_what.sql)");
    }

    private static Set<DatabaseField> kept() {
        Set<DatabaseField> fields = new HashSet<>();
        ServerSession session = Mapped.withoutDatabase().unwrap(ServerSession.class);
        session.getDescriptors().values().forEach(entity -> {
            fields.addAll(entity.getAllFields());
            entity.getMappings().stream()
                    .filter(CollectionMapping.class::isInstance)
                    .forEach(mapping -> {
                        if (mapping instanceof DirectCollectionMapping values) {
                            fields.add(values.getDirectField());
                            fields.addAll(values.getReferenceKeyFields());
                        } else if (mapping instanceof ManyToManyMapping others) {
                            fields.addAll(others.getSourceRelationKeyFields());
                            fields.addAll(others.getTargetRelationKeyFields());
                        }
                    });
        });
        fields.removeIf(field -> field.getTableName().isEmpty());
        return fields;
    }

    private static Map<String, Set<String>> made() throws IOException {
        Map<String, Set<String>> made = new HashMap<>();
        List<Path> scripts;
        try (Stream<Path> all = Files.list(SCRIPTS)) {
            scripts = all.sorted().toList();
        }
        for (Path script : scripts) {
            String text = Files.readString(script);
            VIEW.matcher(text)
                    .results()
                    .forEach(
                            view -> made.put(view.group(1), Set.of(view.group(2).split(",\\s*"))));
            Matcher table = TABLE.matcher(text);
            while (table.find()) {
                if (table.group(1) == null) {
                    made.computeIfAbsent(table.group(3), none -> new HashSet<>())
                            .add(table.group(4));
                } else {
                    Set<String> columns = made.computeIfAbsent(table.group(1), none -> new HashSet<>());
                    COLUMN.matcher(table.group(2)).results().forEach(column -> columns.add(column.group(1)));
                }
            }
        }
        return made;
    }
}
