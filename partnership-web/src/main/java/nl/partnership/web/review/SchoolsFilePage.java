package nl.partnership.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.review.SchoolStand;
import nl.partnership.ejb.review.SchoolsService;
import nl.partnership.web.base.file.ListFile;

/** All schools of a board as a file, in the place of a page. */
@Named
@RequestScoped
public class SchoolsFilePage {

    private static final List<String> HEADS = List.of(
            "review.schools.school",
            "review.schools.questions",
            "review.schools.held",
            "review.schools.next",
            "review.schools.rules",
            "review.schools.contacts",
            "review.schools.monitor",
            "review.schools.late");

    @Inject
    private SchoolsService schools;

    @Inject
    private SchoolsWords words;

    @Inject
    private ListFile file;

    public void send() {
        file.send(
                "review.schools.file",
                file.words(HEADS),
                schools.all().stream().map(this::cells).toList());
    }

    private List<Object> cells(SchoolStand row) {
        return Arrays.asList(
                row.school(),
                words.questions(row),
                row.held(),
                row.nextOn(),
                words.share(row.endorsed()),
                words.share(row.confirmed()),
                words.monitor(row),
                row.late().stream().map(words::late).collect(Collectors.joining("; ")));
    }
}
