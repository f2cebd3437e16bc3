package nl.partnership.ejb.review.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.start.StartChoice;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;

/** Puts side by side what rooms have from the year before, and what was decided about it. */
@Dependent
class StartBook {

    @Inject
    @Any
    private Instance<YearStart> rooms;

    @Inject
    private StartDesk desk;

    private List<YearStart> kinds() {
        return rooms.stream()
                .sorted(Comparator.comparing(YearStart::part)
                        .thenComparing(YearStart::place)
                        .thenComparing(YearStart::code))
                .toList();
    }

    /** @throws NotFound when no room has that kind */
    YearStart kind(String code) {
        return kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("start-decision", code));
    }

    StartYear start(Partnership partnership, Set<String> decided) {
        return new StartYear(partnership.getSchool().getId(), partnership.getId(), desk.year(), decided);
    }

    List<StartKind> all(Partnership partnership) {
        Map<String, List<StartDecision>> decisions =
                desk.decisions(desk.year()).stream().collect(Collectors.groupingBy(StartDecision::getKind));
        return kinds().stream()
                .map(kind -> read(kind, partnership, decisions.getOrDefault(kind.code(), List.of())))
                .toList();
    }

    private StartKind read(YearStart kind, Partnership partnership, List<StartDecision> decisions) {
        Map<String, StartDecision> by = new HashMap<>();
        decisions.forEach(one -> by.put(one.getRecordId(), one));
        List<StartLine> same = new ArrayList<>();
        List<StartLine> apart = new ArrayList<>();
        Map<String, StartLine> decided = new HashMap<>();
        for (StartLine line : kind.lines(start(partnership, by.keySet()))) {
            if (isDecided(line, by.get(line.id()))) {
                decided.put(line.id(), line);
            } else if (!line.over()) {
                by.remove(line.id());
                (line.because() == null ? same : apart).add(line);
            }
        }
        return new StartKind(
                kind.code(),
                kind.part(),
                kind.name(),
                kind.hint(),
                same,
                apart,
                decisions.stream()
                        .filter(one -> by.containsKey(one.getRecordId()))
                        .map(one -> StartDecided.of(one, decided.get(one.getRecordId())))
                        .toList());
    }

    /** What was stopped and goes on after all is to be decided again. */
    static boolean isDecided(StartLine line, StartDecision decision) {
        return decision != null && (decision.getChoice() != StartChoice.STOPPED || line.over());
    }
}
