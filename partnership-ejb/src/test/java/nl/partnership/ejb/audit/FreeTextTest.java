package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.ejb.base.ServiceTest;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

class FreeTextTest extends ServiceTest {

    /**
     * Long, but no words of a person: content that is imported, codes of the vocabulary, laws as the rules name them, and addresses
     * of sign-in services.
     */
    private static final Set<String> CONTENT = Set.of(
            "CardVersion.json",
            "CardVersion.guide",
            "LawCheck.law",
            "NeedBacker.roles",
            "ProviderLink.issuer",
            "SignInProvider.issuer",
            "StoredRule.line",
            "RuleCase.accepted",
            "RuleCase.categories",
            "RuleCase.expected");

    private static final int LONGEST_NAME = 200;

    @Test
    void every_long_text_of_an_entity_enters_the_trail_as_a_digest_only() {
        List<String> forgotten = new ArrayList<>();
        for (DatabaseMapping mapping : database(FreeTextTest::texts)) {
            Class<?> entity = mapping.getDescriptor().getJavaClass();
            String name = entity.getSimpleName() + "." + mapping.getAttributeName();
            if (!entity.isAnnotationPresent(NotInTrail.class)
                    && kind(mapping) == Attribute.PLAIN
                    && !CONTENT.contains(name)
                    && length(mapping) > LONGEST_NAME) {
                forgotten.add(name);
            }
        }
        assertEquals(List.of(), forgotten);
    }

    /** A function in a query would pass by the converter that hides such texts from who walks in a role's eyes. */
    @Test
    void no_query_puts_a_function_around_a_text() throws IOException {
        Set<String> words = attributes(Attribute.WORDS);
        words.removeAll(attributes(Attribute.PLAIN));
        assertTrue(words.contains("text"), words::toString);
        Pattern function =
                Pattern.compile("\\b(lower|upper|trim|concat|substring|coalesce|nullif|min|max)\\([^()]*\\w\\.("
                        + String.join("|", words) + ")\\b(?!\\()");
        List<String> passingBy = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                function.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> passingBy.add(source.getFileName() + ": " + found.group()));
            }
        }
        assertEquals(List.of(), passingBy);
    }

    private Set<String> attributes(Attribute kind) {
        return database(FreeTextTest::texts).stream()
                .filter(mapping -> kind(mapping) == kind)
                .map(DatabaseMapping::getAttributeName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Attribute kind(DatabaseMapping mapping) {
        return Attribute.of(
                mapping.getDescriptor().getJavaClass(),
                new Touched.Part(mapping.getAttributeName(), mapping.isReadOnly(), false, Optional::empty));
    }

    private static List<DatabaseMapping> texts(EntityManager entityManager) {
        List<DatabaseMapping> texts = new ArrayList<>();
        for (ClassDescriptor descriptor :
                entityManager.unwrap(ServerSession.class).getDescriptors().values()) {
            descriptor.getMappings().stream()
                    .filter(mapping ->
                            mapping.isDirectToFieldMapping() && mapping.getAttributeClassification() == String.class)
                    .forEach(texts::add);
        }
        return texts;
    }

    private long length(DatabaseMapping mapping) {
        try (Connection connection = dataSource().getConnection()) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            String table = mapping.getField().getTableName();
            String column = mapping.getField().getName();
            try (ResultSet found =
                    connection.getMetaData().getColumns(null, null, stored(table, upper), stored(column, upper))) {
                return found.next() ? found.getLong("COLUMN_SIZE") : 0;
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stored(String name, boolean upper) {
        return upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    }
}
