package nl.partnership.ejb.agreement.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementRow;
import nl.partnership.ejb.agreement.AgreementService;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;

/** Working agreements of before the year, of which some end in it or are to be looked at. */
@ApplicationScoped
public class AgreementStart implements YearStart {

    @Inject
    private AgreementListService list;

    @Inject
    private AgreementService agreements;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "agreement.agreement";
    }

    @Override
    public Part part() {
        return Part.PARTNERS;
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public Sentence name() {
        return Sentence.of("agreement.start.agreements");
    }

    @Override
    public Sentence hint() {
        return Sentence.of("agreement.start.hint");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        // with what is over: what was stopped here stays to be read
        return list.all(AgreementFilter.ALL).stream()
                .filter(row -> row.schoolId().equals(start.schoolId()) && start.isBefore(row.from()))
                .filter(row -> isRunning(row) || start.decided().contains(row.id()))
                .map(row -> line(start, row))
                .toList();
    }

    private boolean isRunning(AgreementRow row) {
        // who left today is party until tonight
        return row.lastDay().isAfter(LocalDate.now(clock));
    }

    private StartLine line(StartYear start, AgreementRow row) {
        return StartLine.of(
                        row.id(),
                        row.number(),
                        Sentence.asItIs(row.title()),
                        "/agreement/agreement.xhtml?id=" + row.id())
                .fact(Sentence.of("agreement.start.parties", String.join(", ", row.parties())))
                .because(because(start, row))
                .over(!isRunning(row));
    }

    private static Sentence because(StartYear start, AgreementRow row) {
        if (row.state() == AgreementState.PROPOSED) {
            return Sentence.of("agreement.start.proposed", String.join(", ", row.missing()));
        } else if (start.isWithin(row.lastDay())) {
            return Sentence.of("agreement.start.ends", row.lastDay());
        }
        return start.isWithin(row.reviewOn()) ? Sentence.of("agreement.start.review", row.reviewOn()) : null;
    }

    @Override
    public void stop(StartYear start, StartLine line) {
        agreements.leave(line.id(), LocalDate.now(clock));
    }
}
