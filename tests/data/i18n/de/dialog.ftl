### Was ein Einwilligungsdialog sagt.

## Schaltflächen

dialog-accept-all = Alle annehmen
dialog-reject-all = Alle ablehnen
dialog-more = Zwecke auswählen
dialog-save = Auswahl speichern
dialog-close = Schließen
dialog-withdraw-all = Alle widerrufen
dialog-reopen = Cookie-Auswahl

## Erste Ebene

dialog-title = Dürfen wir Ihre Daten verwenden?
dialog-title-device = Dürfen wir Informationen von Ihrem Gerät verwenden?
dialog-intro = { $name } bittet um Ihre Einwilligung. Sie entscheiden, wofür.
dialog-intro-device = { $name } bittet um Ihre Einwilligung, Informationen auf Ihrem Gerät zu speichern und auszulesen. Sie entscheiden, wofür.
dialog-controller = Verantwortlicher ist { $name }.
dialog-data = Wir verwenden: { $data }.
dialog-data-of-you = Wir verwenden diese Daten über { $about }: { $data }.
dialog-you = Sie
dialog-recipient = { $name } erhält: { $data }.
dialog-recipient-all = { $name } erhält die Daten.
dialog-partner = { $name } darf sich ebenfalls mit Werbung an Sie wenden.
dialog-transfer = Wenn Sie Ja sagen, übermitteln wir die Daten an { $name } außerhalb der EU und des EWR. Für das Land gibt es keinen Angemessenheitsbeschluss, und es bestehen keine geeigneten Garantien.
dialog-withdraw-button = Sie können Ihre Einwilligung jederzeit widerrufen: mit der Schaltfläche „{ $reopen }“ auf jeder Seite.
dialog-withdraw-phone = Sie können Ihre Einwilligung jederzeit widerrufen. Rufen Sie uns dafür unter { $phone } an.
dialog-withdraw-email = Sie können Ihre Einwilligung jederzeit widerrufen. Schreiben Sie uns dafür an { $email }.
dialog-notice = Mehr über Ihre Daten
dialog-unfetched = Die Auswahl konnte nicht geladen werden. Versuchen Sie es erneut, oder antworten Sie mit einer der anderen Schaltflächen.

## Zweite Ebene

dialog-choices-title = Wählen Sie, wozu Sie Ja sagen
dialog-choices-intro = Sie können einem Zweck zustimmen und einen anderen ablehnen.
dialog-choices-one = Sie entscheiden, ob Sie Ja sagen.
dialog-always = Erfordert keine Einwilligung
dialog-details = Wer und wie lange
dialog-storage-name = Name
dialog-storage-who = Wer es auslesen kann
dialog-storage-how-long = Wie lange
dialog-storage-of = Was { $purpose } speichert und ausliest
dialog-reader = { $provider } ({ $service })

## Einwilligung im Formular und auf Papier

dialog-box = Ja, { $name } darf meine Daten für den Zweck „{ $purpose }“ verwenden.
dialog-box-explicit = Ja, ich willige ausdrücklich ein, dass { $name } diese Daten für den Zweck „{ $purpose }“ verarbeitet: { $data }.
dialog-box-parent = Ja, ich bin Träger der elterlichen Verantwortung für { $about } und willige ein, dass { $name } die Daten für den Zweck „{ $purpose }“ verwendet.
dialog-signature = Datum und Unterschrift
dialog-under-age = Sind Sie jünger als { $age }? Dann muss auch ein Träger der elterlichen Verantwortung zustimmen.

## Am Telefon

dialog-speaking-to = Sie sprechen mit { $name }.
dialog-press = Drücken Sie { $accept } für Ja. Drücken Sie { $reject } für Nein.
dialog-silence = Wenn Sie nichts drücken, bedeutet das Nein.

## Inhalte anderer auf der Seite

dialog-embed-title = Inhalt von { $service }
dialog-embed-text = Wenn Sie den Inhalt anzeigen, speichert { $provider } für den Zweck { $purpose } Informationen auf Ihrem Gerät und liest sie aus. Sie können Ihre Einwilligung jederzeit widerrufen: mit der Schaltfläche „{ $reopen }“.
dialog-embed-once = Diesen Inhalt anzeigen
dialog-embed-always = { $service } immer anzeigen
