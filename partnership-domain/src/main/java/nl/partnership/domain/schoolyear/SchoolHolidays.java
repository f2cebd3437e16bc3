package nl.partnership.domain.schoolyear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;

/** The school holidays that the portal ships with, each with its source: {@code schoolyear/school-holidays.csv}. */
public final class SchoolHolidays {

    private static final String FILE = "/schoolyear/school-holidays.csv";

    private static final List<Shipped> ALL = load();

    /** A holiday in one region, and where its days come from. */
    public record Shipped(Region region, HolidayPeriod period, HolidaySource source) {}

    private SchoolHolidays() {}

    /** @param region null for none: then there are none */
    public static Stream<Shipped> of(Region region) {
        return ALL.stream().filter(one -> one.region() == region);
    }

    /** The school years of which the portal has the holidays, in order. */
    public static List<SchoolYear> years() {
        TreeSet<SchoolYear> years = new TreeSet<>();
        ALL.forEach(one -> years.add(one.period().year()));
        return List.copyOf(years);
    }

    private static List<Shipped> load() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(SchoolHolidays.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            // codes and days alone, which never need quotes
            return in.lines().skip(1).map(line -> shipped(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shipped shipped(String... cells) {
        LocalDate first = LocalDate.parse(cells[3]);
        HolidayPeriod period = new HolidayPeriod(
                new SchoolYear(Integer.parseInt(cells[0].substring(0, 4))),
                Holiday.valueOf(cells[2]),
                first,
                LocalDate.parse(cells[4]));
        return new Shipped(Region.valueOf(cells[1]), period, HolidaySource.valueOf(cells[5]));
    }
}
