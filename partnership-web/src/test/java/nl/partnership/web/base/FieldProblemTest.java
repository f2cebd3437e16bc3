package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldProblemTest {

    @ParameterizedTest
    @CsvSource({
        "Kies er ten minste één., Wie deelt, Wie deelt: Kies er ten minste één.",
        "Vul dit in., Waarom?, Waarom: Vul dit in.",
        "Kies de nieuwe dag., Nieuwe dag, Kies de nieuwe dag.",
        "Schrijf waarom de taak later klaar is., Waarom?, Schrijf waarom de taak later klaar is.",
        "Kies een dag., , Kies een dag."
    })
    void among_others_what_is_wrong_names_its_field_once(String text, String label, String said) {
        assertEquals(said, new FieldProblem(text, label).amongOthers());
    }
}
