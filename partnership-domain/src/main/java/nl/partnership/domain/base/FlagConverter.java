package nl.partnership.domain.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Stores yes or no as 1 or 0. In queries with functions EclipseLink writes {@code false} as 0, which Derby refuses to
 * compare with a boolean column; a flag that queries ask about is therefore a number.
 */
@Converter
public class FlagConverter implements AttributeConverter<Boolean, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Boolean flag) {
        return Boolean.TRUE.equals(flag) ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer stored) {
        return stored != null && stored != 0;
    }
}
