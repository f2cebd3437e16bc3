package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Csv;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.Against;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentAction;
import nl.partnership.domain.insight.IncidentBatch;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.Severity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Time;

/** What the schools of Waterstad entered of this year and the last: invented, on days at random that are always the same. */
@Dependent
class DemoIncidents {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);
    private static final int HOLIDAY = 21;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private final Random random = new Random(417);

    /** Something that happens in a school. @param often how often, beside the others */
    private record Usual(
            int often,
            String kind,
            String place,
            String part,
            Severity severity,
            Against against,
            Set<IncidentAction> actions) {

        static Usual of(List<Csv.Cell> row) {
            return new Usual(
                    Integer.parseInt(row.get(0).text()),
                    row.get(1).text(),
                    row.get(2).text(),
                    row.get(3).text(),
                    Severity.valueOf(row.get(4).text()),
                    Against.valueOf(row.get(5).text()),
                    Stream.of(row.get(6).text().split(" "))
                            .map(IncidentAction::valueOf)
                            .collect(Collectors.toSet()));
        }

        IncidentFacts on(LocalDate day) {
            return new IncidentFacts(day, part, kind, severity, place, against, actions);
        }
    }

    /** @param town already built */
    void fill(DemoTown town) {
        school(town.member("coordinator"), 55, 45);
        school(town.member("coordinator2"), 10, 12);
    }

    /** @param now how many of a hundred days have something this year. @param before the same of the last */
    private void school(Membership by, int now, int before) {
        LocalDate today = LocalDate.now(clock);
        SchoolYear last = SchoolYear.of(today).previous();
        List<IncidentFacts> lastYear = days(last, last.lastDay(), before);
        IncidentBatch file = new IncidentBatch("demo-" + last, lastYear.size(), by, clock.instant());
        entityManager.persist(file);
        lastYear.forEach(facts -> entityManager.persist(new Incident(facts, file)));
        days(last.next(), today.minusDays(1), now)
                .forEach(facts -> entityManager.persist(new Incident(
                        facts,
                        by,
                        facts.day().atTime(AFTERNOON).atZone(Time.ZONE).toInstant())));
    }

    private List<IncidentFacts> days(SchoolYear year, LocalDate until, int often) {
        List<Usual> all = usual();
        return year.firstDay()
                .plusDays(HOLIDAY)
                .datesUntil(year.lastDay().minusDays(HOLIDAY))
                .filter(day -> !day.isAfter(until) && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> random.nextInt(100) < often)
                .map(day -> all.get(random.nextInt(all.size())).on(day))
                .toList();
    }

    /** Each as often as it happens. */
    private static List<Usual> usual() {
        try (InputStream in = DemoIncidents.class.getResourceAsStream("/demo/incidents.csv")) {
            List<List<Csv.Cell>> rows = Csv.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), problem -> {
                throw problem;
            });
            return rows.stream()
                    .skip(1)
                    .map(Usual::of)
                    .flatMap(one -> Stream.generate(() -> one).limit(one.often()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
