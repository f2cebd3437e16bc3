package nl.partnership.web.base.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.web.base.explain.ExplainedWords.Piece;
import nl.partnership.web.base.explain.Explanations.Explained;
import org.junit.jupiter.api.Test;

class ExplainedWordsTest {

    private static final List<Explained> WORDS = List.of(
            new Explained("INCIDENT", List.of("incidenten", "incident"), "iets waarvoor wij bellen"),
            new Explained("SIGNAL", List.of("signalen", "signaal"), "iets wat opvalt"));

    private static String marked(String text, Set<String> done) {
        List<Piece> pieces = ExplainedWords.cut(text, WORDS, done);
        assertEquals(text, pieces.stream().map(Piece::text).collect(Collectors.joining()));
        return pieces.stream()
                .map(piece -> piece.meaning() == null ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void a_word_is_explained_where_it_first_stands_and_not_again() {
        Set<String> done = new HashSet<>();
        assertEquals(
                "Bij een [incident] of een [signaal] bellen wij; na het incident ook.",
                marked("Bij een incident of een signaal bellen wij; na het incident ook.", done));
        assertEquals("Weer een incident.", marked("Weer een incident.", done));
    }

    @Test
    void it_is_a_word_by_itself_in_any_form_and_letters() {
        assertEquals("[Incidenten] komen voor.", marked("Incidenten komen voor.", new HashSet<>()));
        assertEquals("incidenteel, signaalgroep", marked("incidenteel, signaalgroep", new HashSet<>()));
        assertEquals("([signaal])", marked("(signaal)", new HashSet<>()));
    }

    @Test
    void without_words_a_text_stays_as_it_is() {
        assertEquals(
                List.of(new Piece("een incident", null, null)),
                ExplainedWords.cut("een incident", List.of(), new HashSet<>()));
        assertEquals(List.of(), ExplainedWords.cut("", WORDS, new HashSet<>()));
    }
}
