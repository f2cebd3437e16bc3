package nl.partnership.ejb.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.IncidentLists;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.ejb.schoolyear.SchoolRow;

/**
 * How often something happened at a school this year, and last year until the same day; numbers alone, in the order of how
 * often.
 *
 * @param sameDay last year's day until which it is counted
 * @param kinds all that the school can choose, and of which there is one
 * @param places likewise
 */
public record IncidentCounts(
        SchoolRow school, SchoolYear year, LocalDate sameDay, List<OfKind> kinds, List<OfPlace> places)
        implements Serializable {

    /** @param kind code */
    public record OfKind(String kind, long now, long before) implements Serializable {}

    /** @param place code. @param parts in the order of the parts of a day */
    public record OfPlace(String place, List<Long> parts) implements Serializable {

        long total() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Some incidents that have all of this in common. */
    record Some(SchoolYear year, String kind, String part, String place, long number) {}

    /** Where and when it happened most, as codes. */
    public record Spot(String place, String part) implements Serializable {}

    static IncidentCounts of(
            SchoolRow school, SchoolYear year, LocalDate sameDay, List<Some> found, IncidentLists lists) {
        Map<Boolean, List<Some>> ofYear = found.stream()
                .collect(Collectors.partitioningBy(some -> some.year().equals(year)));
        List<OfKind> kinds = codes(lists.kinds(), found.stream().map(Some::kind))
                .map(code -> new OfKind(code, kind(ofYear.get(true), code), kind(ofYear.get(false), code)))
                .sorted(Comparator.comparing(OfKind::now).reversed())
                .toList();
        List<OfPlace> places = codes(lists.places(), ofYear.get(true).stream().map(Some::place))
                .map(code -> new OfPlace(code, parts(ofYear.get(true), code)))
                .sorted(Comparator.comparing(OfPlace::total).reversed())
                .toList();
        return new IncidentCounts(school, year, sameDay, kinds, places);
    }

    /** Those that one chooses, and those of which there is something that nobody chooses any more. */
    private static Stream<String> codes(IncidentTerms terms, Stream<String> found) {
        return Stream.concat(terms.all().stream().map(IncidentTerms.Term::code), found.sorted())
                .distinct();
    }

    private static long kind(List<Some> some, String code) {
        return some.stream()
                .filter(one -> one.kind().equals(code))
                .mapToLong(Some::number)
                .sum();
    }

    private static List<Long> parts(List<Some> some, String place) {
        return IncidentTerms.PARTS.all().stream()
                .map(part -> some.stream()
                        .filter(one -> one.place().equals(place) && one.part().equals(part.code()))
                        .mapToLong(Some::number)
                        .sum())
                .toList();
    }

    public long total() {
        return kinds.stream().mapToLong(OfKind::now).sum();
    }

    public long totalBefore() {
        return kinds.stream().mapToLong(OfKind::before).sum();
    }

    /** The largest number that a bar shows; at least one. */
    public long most() {
        return Math.max(
                1,
                kinds.stream()
                        .mapToLong(kind -> Math.max(kind.now(), kind.before()))
                        .max()
                        .orElse(1));
    }

    /** Empty as long as nothing was entered. */
    public Optional<Spot> spot() {
        List<String> parts =
                IncidentTerms.PARTS.all().stream().map(IncidentTerms.Term::code).toList();
        Spot most = null;
        long number = 0;
        for (OfPlace place : places) {
            for (int i = 0; i < parts.size(); i++) {
                if (place.parts().get(i) > number) {
                    number = place.parts().get(i);
                    most = new Spot(place.place(), parts.get(i));
                }
            }
        }
        return Optional.ofNullable(most);
    }
}
