/** Text that must come back as it is: foreign letters, signs, code, short and marked Vietnamese. */
export const UNTOUCHED: readonly string[] = `
café
Müller
naïve
façade
São Paulo
déjà vu
crème brûlée
jalapeño
El Niño
Zürich
Köln
Málaga
Curaçao
Beyoncé
Pokémon
Loïc
Noël
Thaï
Haïti
Anaïs
Raúl Saúl
goût
où est la gare ?
Björk Guðmundsdóttir
Søren Kierkegaard
Tromsø
Malmö
Göteborg
Ångström
Łódź, Kraków
Dvořák
Erdős Pál
Škoda Octavia
Citroën C4
Renault Mégane
Peugeot à Sochaux
Nestlé Việt Nam
Mercedes-Benz Straße 10
Großhändler für Präzisionswerkzeuge
Weiß und Schwarz
Die Übertragung läuft über ein Glasfaserkabel.
Qualität und Zuverlässigkeit seit 1923
Prüfbericht Nr. 4711: Maß und Gewicht überprüft
Überdruckventil öffnet bei 6 bar
Les élèves ont été très contents de la visite à l'hôpital.
La qualité de l'équipement a été vérifiée après le démarrage.
Société Générale, 29 boulevard Haussmann
Procédé d'économie d'énergie breveté
Être ou ne pas être, voilà la question
¿Cómo está usted?
¡Hola! Mañana será otro día.
La señora Muñoz vive en España
Más información aquí
Sí, qué más
Não há problema
A produção está parada até amanhã
É só isso
Città di Castello
Perché no? Così è la vita.
På svenska heter det så
Vi går på en lång resa
Må jeg få en øl?
Smørrebrød på dansk
Hyvää päivää
Jõulud Eestis
Þórður og Ægir
Čeština je těžký jazyk
Türkiye'de çalışıyor
İstanbul
naïveté, coöperate, reëlect
résumé
à la carte
vis-à-vis
fiancé and fiancée
±5 µm
25 °C
Nhiệt độ 25 °C ± 2 °C
Dung sai ±5 µm
0,5 µg/ml
10 µF, 47 kΩ
Ø60 × 120
2 × 3 = 6
½ công suất
1½ giờ
Giá €20, £15, ¥300
50 ¢
§ 5 BLHS
§5
© 2022 Công ty ABC
Zalo® và Zalo™
« Bonjour »
«sáng kiến»
“ngoặc kép” và ‘ngoặc đơn’
Khoản 1ª, nº 5
m² và m³
CO₂, H₂O
10⁻³ Ω·m
a ≠ b, x ≥ y, π ≈ 3,14
α, β, γ, μ
5 μm
100 µl × 2
№ 12
• Gạch đầu dòng
· Mục một
¶ Đoạn
… và nhiều nữa
– gạch ngang —
→ bước tiếp theo
✓ Đạt
👍🏽 Tốt lắm!
👨‍👩‍👧‍👦 gia đình
🇻🇳 Việt Nam
❤️
Hello world
The quick brown fox jumps over the lazy dog.
const x = a ? b : c;
if (a && b) { return "ok"; }
https://vi.wikipedia.org/wiki/Sáng_kiến
C:\\Users\\Công\\Tài liệu
SELECT * FROM t WHERE ten = 'Lê'
{"ten":"Đỗ Văn Ổn"}
user.name+tag@vidu.vn
0912 345 678
12/05/2022
120.000.000
ABC-123
Ths. Lê Na
Lê Lợi
Bé Tý
Bùi Công Lý
Lý Hà
Tô Lâm Hà
Hà
Vân
Cô Tô
Côn Đảo
Ý Yên
Bé có
Bộ Công an
Lâm Hà
Krông Nô
Kon Plông
Đắk Glong
Đăk Tô
Ea H'leo
Cư M'gar
Ia Grai
Mù Cang Chải
Phan Rang - Tháp Chàm
Bà Rịa - Vũng Tàu
Sông Cầu
Thanh Trì
Ba Vì
Là
Có
Và
Không
Ừ
Dạ vâng ạ
ok e nhé
ko có gì đâu
sáng kiến
chào
Xin chào
toi muon nop sang kien
sang kieens cua toi
nop sk the nao
Ðồng Nai
BÁO CÁO
CÔNG TY CỔ PHẦN
GIẤY CHỨNG NHẬN
Công ty Müller & Söhne tại Bình Dương
Quán café Đà Lạt
Máy ép nhãn hiệu Škoda, đời 1998
Anh José và chị Zoë thăm nhà máy
Đề tài của TS. François Lefèvre
Bộ lọc Noël giảm 5 µm bụi
Tiáº¿ng Viá»‡t
Céng ty đã được thành lập từ năm 1998 và phát triển mạnh.
Từ “Céng” là chữ TCVN3 bị hiển thị sai.
Chữ Coäng viết bằng VNI trong một đoạn Unicode bình thường.
Tiếng Pháp: goût, où, maïs, Saül.
日本語テキスト
한국어
Русский текст
ไทย
العربية
हिन्दी
hòan thành
»Zalo« ist kein gültiger Name, »Viber« für »alle«
« Zalo » et « Viber »
aún no
Diện tích 5m×3m
5m×3m
Aïn Defla
på grund af »Zalo«
thủơ xưa
Thuở ấy, hoạ hoằn lắm mới có xe.
khuỷu tay, khúc khuỷu, nguệch ngoạc
xoèn xoẹt, loắt choắt, quềnh quàng`
  .trim()
  .split('\n');
