package vn.thidua.database;

import org.springframework.context.annotation.Import;

/** What a program needs of this room: the server, embedded or external, and the job repository's tables. */
@Import({Availability.class, EmbeddedServer.class, ExternalServer.class, JobRepositoryTables.class})
public final class DatabaseBeans {}
