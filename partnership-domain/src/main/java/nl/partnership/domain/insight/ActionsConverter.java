package nl.partnership.domain.insight;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done about an incident, in one column: thousands of rows are read and written at once. */
@Converter
public class ActionsConverter implements AttributeConverter<Set<IncidentAction>, String> {

    private static final String BETWEEN = ",";

    @Override
    public String convertToDatabaseColumn(Set<IncidentAction> actions) {
        return actions == null
                ? ""
                : actions.stream().sorted().map(IncidentAction::name).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Set<IncidentAction> convertToEntityAttribute(String stored) {
        return stored == null || stored.isEmpty()
                ? Set.of()
                : Stream.of(stored.split(BETWEEN)).map(IncidentAction::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
