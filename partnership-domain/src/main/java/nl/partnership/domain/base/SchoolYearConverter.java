package nl.partnership.domain.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a school year as the calendar year in which it begins. */
@Converter(autoApply = true)
public class SchoolYearConverter implements AttributeConverter<SchoolYear, Integer> {

    @Override
    public Integer convertToDatabaseColumn(SchoolYear year) {
        return year == null ? null : year.start();
    }

    @Override
    public SchoolYear convertToEntityAttribute(Integer start) {
        return start == null ? null : new SchoolYear(start);
    }
}
