package nl.partnership.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.partner.calltest.CallTestService;
import nl.partnership.ejb.partner.calltest.CalledSteps;
import nl.partnership.ejb.review.YearTopic;
import nl.partnership.ejb.review.YearTopicService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** A school year as a picture, and question by question. The choice of school and year is in the address. */
@Named
@RequestScoped
public class YearPage {

    @Inject
    private YearTopicService years;

    @Inject
    private CallTestService callTests;

    @Inject
    private StandingWords words;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private List<YearTopicService.Choice> choices;
    private YearTopicService.Choice chosen;
    private List<YearTopic> topics = List.of();
    private List<CalledSteps> called = List.of();

    @PostConstruct
    void load() {
        choices = years.choices();
        String asked = screen.parameter("partnership");
        String id = asked != null || choices.isEmpty() ? asked : choices.get(0).partnershipId();
        if (id != null) {
            topics = years.topics(id);
            called = callTests.said(id);
            chosen = choices.stream()
                    .filter(choice -> choice.partnershipId().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The years of all schools to choose from. */
    public List<YearTopicService.Choice> getChoices() {
        return choices;
    }

    /** Null when the caller works with no school. */
    public YearTopicService.Choice getChosen() {
        return chosen;
    }

    public List<YearTopic> getTopics() {
        return topics;
    }

    /** Which part of a route was called in the chosen year; empty for none. */
    public List<CalledSteps> getCalled() {
        return called;
    }

    /** The months of the chosen year. */
    public List<MonthRow> getMonths() {
        return MonthRow.of(chosen.year(), topics, dates);
    }

    /** How a question can stand, in order. */
    public Standing[] getStandings() {
        return Standing.values();
    }

    /** How the questions of a theme stand: "2 op orde, 1 deels, 2 nog niet besproken". */
    public String sum(YearTopic topic) {
        return words.sum(topic.questions().stream()
                .map(question -> StandingWords.kind(question.standing(), question.answeredOn() != null))
                .toList());
    }

    /** When a theme was or will be talked about. */
    public String when(YearTopic topic) {
        if (topic.theme().isDiscussed()) {
            return screen.text("review.discussed", dates.day(topic.theme().discussedOn()));
        }
        LocalDate busySince = topic.questions().stream()
                .map(YearTopic.Line::answeredOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (busySince != null) {
            return screen.text("review.busy", dates.day(busySince));
        }
        return topic.theme().isPlanned()
                ? screen.text("review.planned", dates.day(topic.theme().plannedOn()))
                : screen.text("review.notDiscussed");
    }
}
