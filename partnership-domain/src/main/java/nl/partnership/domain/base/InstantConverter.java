package nl.partnership.domain.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/**
 * Stores a moment as milliseconds since 1970-01-01T00:00Z. A timestamp column would pass through the time zone of the
 * machine and lose an hour a year; see {@code docs/decisions/0004-moments-are-milliseconds.md}.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Long> {

    @Override
    public Long convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    @Override
    public Instant convertToEntityAttribute(Long milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }
}
