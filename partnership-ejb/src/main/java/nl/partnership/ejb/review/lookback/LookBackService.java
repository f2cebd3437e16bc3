package nl.partnership.ejb.review.lookback;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.YearReview;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.partner.PartnershipAccess;

/** The look back of a school and its partners on one school year, theme by theme, of what the caller may see. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class LookBackService {

    private static final String NONE = "";

    @Inject
    @Any
    private Instance<LookBack> rooms;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private YearCard cards;

    @Inject
    private YearSquares squares;

    @Inject
    private YearReviews reviews;

    @Inject
    private CurrentCaller current;

    /** @throws NotFound when the partnership is not the caller's */
    public LookBackView look(String partnershipId) {
        Partnership partnership = partnerships.require(partnershipId);
        YearOf year = new YearOf(partnershipId, partnership.getSchool().getId(), partnership.getSchoolYear());
        Card card = cards.of(partnershipId);
        Map<String, List<LookBack.Line>> lines = lines(year, card);
        Optional<YearReview> begun = reviews.find(partnershipId);
        Map<String, LocalDate> looked = reviews.looked(partnershipId);
        Map<String, List<YearSquares.Stood>> stood = squares.of(year);
        Caller caller = current.get();
        return new LookBackView(
                year,
                YearReviews.schoolName(partnership, begun.orElse(null)),
                begun.filter(YearReview::isClosed)
                        .map(review -> LocalDate.ofInstant(review.getClosedAt(), Time.ZONE))
                        .orElse(null),
                card.themes().stream()
                        .map(theme -> new ThemeLook(
                                ThemeRow.of(theme, caller.language()),
                                looked.get(theme.code()),
                                squares.rows(theme, stood),
                                parts(lines.getOrDefault(theme.code(), List.of()))))
                        .toList(),
                lines.containsKey(NONE) ? new ThemeLook(null, null, List.of(), parts(lines.get(NONE))) : null,
                reviews.additions(partnershipId),
                !caller.isWalking()
                        && Audience.CONVENER.includes(caller)
                        && year.schoolId().equals(caller.organisationId()));
    }

    /** By the code of their theme. */
    private Map<String, List<LookBack.Line>> lines(YearOf year, Card card) {
        Map<String, String> themes = new HashMap<>();
        for (Theme theme : card.themes()) {
            theme.questions().forEach(question -> {
                themes.put(question.code(), theme.code());
                if (question.tool() != null) {
                    themes.put(question.tool(), theme.code());
                }
            });
        }
        return rooms.stream()
                .flatMap(room -> room.lines(year).stream())
                .collect(
                        Collectors.groupingBy(line -> line.at() == null ? NONE : themes.getOrDefault(line.at(), NONE)));
    }

    private static List<ThemeLook.Part> parts(List<LookBack.Line> lines) {
        return Stream.of(LookBack.Part.values())
                .map(part -> new ThemeLook.Part(
                        part, lines.stream().filter(line -> line.part() == part).toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }
}
