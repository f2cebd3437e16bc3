package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.support.consultation.ConsultationRow;
import nl.partnership.ejb.support.consultation.ConsultationService;
import nl.partnership.web.base.file.ListFile;

/** Who meets how often, as the caller sees it, as a file for a spreadsheet. */
@Named
@RequestScoped
public class ConsultationsFilePage {

    private static final List<String> HEADS = List.of(
            "support.consultation.school",
            "support.consultation.name",
            "support.consultation.purpose",
            "support.consultation.standing",
            "support.consultation.next",
            "support.consultation.place",
            "support.consultation.chair",
            "support.consultation.inviter",
            "support.consultation.standIn",
            "support.consultation.members",
            "support.consultation.required",
            "support.consultation.endedOn");

    @Inject
    private ConsultationService consultations;

    @Inject
    private ConsultationChoice choice;

    @Inject
    private ConsultationWords words;

    @Inject
    private ListFile file;

    public void send() {
        file.send(
                "support.consultations.file",
                file.words(HEADS),
                consultations.all(choice.getFilter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(ConsultationRow row) {
        return Arrays.asList(
                row.school(),
                row.name(),
                row.purpose(),
                words.standing(row),
                row.standing().next() == null ? null : row.standing().next().day(),
                row.place(),
                words.seat(row.chair()),
                words.seat(row.inviter()),
                words.seat(row.standIn()),
                row.seats().stream().map(words::seat).collect(Collectors.joining("; ")),
                words.types(row.required()),
                row.endedOn());
    }
}
