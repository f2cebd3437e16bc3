package nl.partnership.domain.language;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered to the examples of a term, in their order and in one column; nothing stands for no answer. */
@Converter
public class AnswersConverter implements AttributeConverter<Answers, String> {

    private static final String BETWEEN = ",";

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        return answers == null
                ? null
                : answers.list().stream()
                        .map(answer -> answer == null ? "" : answer.name())
                        .collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Answers convertToEntityAttribute(String stored) {
        return stored == null
                ? Answers.NONE
                : new Answers(Stream.of(stored.split(BETWEEN, -1))
                        .map(code -> code.isEmpty() ? null : ExampleAnswer.valueOf(code))
                        .toList());
    }
}
