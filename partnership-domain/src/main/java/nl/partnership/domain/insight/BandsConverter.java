package nl.partnership.domain.insight;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bands of a sheet, by code of their group, in one column: they are written once and read together. */
@Converter
public class BandsConverter implements AttributeConverter<Map<String, Band>, String> {

    private static final String BETWEEN = ",";
    private static final String IS = "=";

    @Override
    public String convertToDatabaseColumn(Map<String, Band> bands) {
        return bands == null
                ? ""
                : bands.entrySet().stream()
                        .map(one -> one.getKey() + IS + one.getValue().name())
                        .collect(joining(BETWEEN));
    }

    @Override
    public Map<String, Band> convertToEntityAttribute(String stored) {
        Map<String, Band> bands = new LinkedHashMap<>();
        if (stored != null && !stored.isEmpty()) {
            for (String one : stored.split(BETWEEN)) {
                String[] parts = one.split(IS);
                bands.put(parts[0], Band.valueOf(parts[1]));
            }
        }
        return bands;
    }
}
