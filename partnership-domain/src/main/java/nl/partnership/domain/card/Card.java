package nl.partnership.domain.card;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The conversation card: themes with questions, as the customer wrote them. Immutable; a change is another version.
 *
 * @param code which card it is, the same for all its versions
 * @param language of titles and questions
 */
public record Card(
        String code,
        String title,
        String subtitle,
        String language,
        String introduction,
        String tip,
        List<Theme> themes)
        implements Serializable {

    /** The theme with this code, if the card has it. */
    public Optional<Theme> theme(String themeCode) {
        return themes.stream().filter(theme -> theme.code().equals(themeCode)).findFirst();
    }

    /** The theme that a question belongs to, if the card has the question. */
    public Optional<Theme> themeOf(String questionCode) {
        return themes.stream()
                .filter(theme -> theme.questions().stream()
                        .anyMatch(question -> question.code().equals(questionCode)))
                .findFirst();
    }

    public Optional<Question> question(String questionCode) {
        return themes.stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(question -> question.code().equals(questionCode))
                .findFirst();
    }

    /** How far down the card a question stands, from 0; what is about none of its questions comes after all of them. */
    public int placeOf(String questionCode) {
        List<String> codes = themes.stream()
                .flatMap(theme -> theme.questions().stream())
                .map(Question::code)
                .toList();
        int place = codes.indexOf(questionCode);
        return place < 0 ? codes.size() : place;
    }

    /** The questions of these themes, in the order of the card. */
    public List<Question> questions(List<String> themeCodes) {
        return themes.stream()
                .filter(theme -> themeCodes.contains(theme.code()))
                .flatMap(theme -> theme.questions().stream())
                .toList();
    }
}
