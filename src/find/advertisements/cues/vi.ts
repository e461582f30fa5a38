import type { CueFile } from "../cue-file.js";

export const vi: CueFile = {
	language: "vi",
	ask: `
		đăng ký, đăng ký ngay, đăng kí, ghi danh, theo dõi, hãy theo dõi, ^follow, tham gia ngay, hãy tham gia,
		mời bạn tham gia, ^tham gia, tải ngay, tải về, tải ứng dụng, ^tải, hãy tải, cài đặt, ^cài, nhận ngay, nhận tin,
		^nhận, để nhận, mua ngay, ^mua, đặt mua, đặt hàng, đặt vé, đặt chỗ, đặt lịch, ^đặt, săn ngay, ^săn, tiết kiệm,
		dùng thử, ^thử, thử ngay, trải nghiệm, hãy trải nghiệm, bắt đầu, quyên góp, ủng hộ, hãy ủng hộ, hỗ trợ chúng tôi,
		đóng góp, chung tay, hãy trở thành, ^đọc, đọc tiếp, đọc thêm, mời đọc, mời bạn đọc, mời độc giả, mời quý, ^xem,
		xem thêm, xem ngay, xem chi tiết, xem tiếp, mời xem, ^nghe, nghe ngay, đón xem, đón đọc, đón nghe, nhấn vào, ^nhấn,
		nhấp vào, bấm vào, ^bấm, click, ấn vào, chạm vào, quét mã, ^quét, truy cập, hãy truy cập, ghé thăm, ^ghé, khám phá,
		tìm hiểu, ^tìm hiểu, tìm hiểu thêm, so sánh, ^học, học ngay, chia sẻ, hãy chia sẻ, bình luận, để lại bình luận,
		để lại, cho chúng tôi biết, gửi cho chúng tôi, gửi về, ^gửi, gửi bài, gửi ý kiến, gửi thông tin, liên hệ,
		hãy liên hệ, ^gọi, gọi ngay, nhắn tin, inbox, bình chọn, đăng nhập, tạo tài khoản, mở tài khoản, bật thông báo,
		kích hoạt, kết bạn, đừng bỏ lỡ, đừng quên, không bỏ lỡ, chớ bỏ lỡ, cập nhật, luôn cập nhật, nhanh tay, sử dụng mã,
		nhập mã, dùng mã, mở khóa, nâng cấp, ^bạn muốn, ^bạn có, bạn thích, ^bạn thích, ^bạn đang tìm, ^bạn cần, ^muốn, like,
		ấn like, ^ứng tuyển, hãy gửi, hãy để lại, hãy like, hãy, ^tính, ^tính ngay, ^nộp hồ sơ, nộp hồ sơ, ứng tuyển,
		^so sánh, ^đặt lịch, ^mở tài khoản, ^vay ngay, ^dùng thử, ^ghé thăm, ^đến ngay, ^học thử, học thử, ^gọi ngay,
		^liên hệ, liên hệ ngay, ^nhắn tin, ^rinh ngay, ^chốt, ^nhận ngay, ^có tin, ^giới thiệu cho, ^thử ngay,
		trên mọi nền tảng, trên các nền tảng, ^bật thông báo, giữ chỗ, ^sắm, ^mời, xin mời, kính mời, trân trọng mời,
		hãy cùng, ^hãy cùng, ^kết nối, viết cho chúng tôi, gửi câu hỏi, gửi phản hồi, ^nhập, ^dùng mã, ^áp mã, lấy mã,
		xem trọn, nghe trọn, nghe podcast, nghe tập, nghe thêm, tải app, tải miễn phí, sở hữu ngay, ^sở hữu, bấm chuông,
		nhấn chuông, nhấn nút, để không bỏ lỡ, ^để nhận, ^để đọc, ^để xem, ^để biết, ^để ủng hộ, ^để tham gia, bạn nghĩ sao,
		bạn nghĩ gì, ý kiến của bạn, nếu thấy, thấy bài viết, thấy hữu ích, ^tiếp sức, ^đồng hành, đồng hành cùng,
		ủng hộ chúng tôi, cùng chúng tôi, ^điền, điền vào, ^chọn, ^rinh, rinh quà, rinh ngay, chốt đơn, ^lướt, ghé ngay,
		ghé cửa hàng, đến ngay, ^đón, đón chờ, chờ đón, ^cập nhật, quan tâm zalo, quan tâm oa, theo chân, ^lắng nghe,
		đăng ký kênh, đăng ký thành viên, đặt báo, ^đổi, ^gia hạn, gia hạn ngay, giới thiệu bạn bè, bạn chưa, ^bạn đã,
		bạn quan tâm, quý vị có, ^quý vị, ^phản ánh, ^góp ý, ^nhận xét, nhận báo giá, nhận tư vấn, nhận ưu đãi, hẹn gặp,
		^trúng, ^thắng, nhanh chân, nhanh tay đăng ký, truy cập ngay, tham gia kênh, tham gia cộng đồng, tham gia minigame,
		^mua vé, ^mua báo, ^mua gói, ^đặt bàn, ^đặt phòng, ^đặt tour, ^tham gia nhóm, ^xem video, ^xem clip, ^nhận quà,
		^nhận mã, ^đăng ký học, ^gửi email, ^gửi thư, ^gửi tới, ^gửi đến, ^kết nối với, ^chọn mua, ^tìm mua, ^áp dụng mã,
		^thêm, ^tặng, ^đầu tư, ^trở thành, ^liên lạc với, ^gửi tin, góp một tay, ^góp, chung sức, sự ủng hộ của bạn,
		sự đóng góp của bạn, chấm điểm, đánh giá ứng dụng, ^đánh giá, phát hiện lỗi, ^phát hiện, ^báo cho, báo cho tòa soạn,
		báo cho chúng tôi, ^vào nhóm, ^vào kênh, ^gia nhập
	`,
	newsletter: `
		bản tin, email, thư điện tử, hộp thư, thông báo, tin nóng, tin tức mới nhất, tin mới nhất, tin tức, tin mới,
		điểm tin, mỗi sáng, bản tin sáng, tin sáng, tin nhanh, tin quan trọng, tin hay, tin tức quan trọng, hộp mail, push
	`,
	follow: `
		kênh, trang facebook, fanpage, trang, nhóm, cộng đồng, mạng xã hội, zalo*, podcast*, tập mới, video, clip,
		livestream, trực tiếp, chương trình, tài khoản, bạn bè, bài viết này, oa, youtube, tiktok, google news,
		google tin tức, instagram, x, messenger, nút chuông, tập podcast, số mới, phát sóng, tường thuật
	`,
	app: `
		ứng dụng, app, điện thoại, di động, mã qr, qr, ios, android, smartphone, ch play, apps, điện thoại của bạn,
		google play, app store, apple store
	`,
	subscription: `
		thành viên, hội viên, gói, gói thuê bao, thuê bao, premium, vip, truy cập không giới hạn, không giới hạn,
		không quảng cáo, mỗi tháng, /tháng, tháng đầu, tài khoản, ấn phẩm, báo in, báo giấy, tạp chí, độc quyền, nội dung,
		toàn bộ, bạn đọc, gói thành viên, gói hội viên, đọc không giới hạn, trả phí, đọc toàn bộ, bản đầy đủ, số báo,
		đặt báo, gói cước, gói data, data
	`,
	offer: `
		khóa học, khoá học, lớp học, hội thảo, sự kiện, vé, hội nghị, triển lãm, giảm giá, giảm, khuyến mãi, khuyến mại,
		ưu đãi, mã giảm giá, voucher, mã, coupon, cửa hàng, shop, sách, cẩm nang, ebook, quà, quà tặng, trúng thưởng,
		rút thăm, giải thưởng, cuộc thi, miễn phí vận chuyển, freeship, giá, dùng thử, đào tạo, suất, chỗ, tour, du lịch,
		bảo hiểm, vay, thẻ tín dụng, tuyển dụng, việc làm, quiz, trắc nghiệm, cá cược, tiền thưởng, tư vấn, báo giá, sàn,
		sản phẩm, học bổng, bộ sưu tập, khoản vay, tín dụng, điện, kính, nệm, khách sạn, vé máy bay, giao hàng, trả góp,
		gói cước, gia sư, tuyển sinh, lãi suất, 000 đồng, 000đ, 000 vnđ, 000 vnd, k/tháng, khai giảng, lịch khai giảng,
		học phí, minigame, combo, đơn hàng, giỏ hàng, hội chợ, webinar, hoàn tiền, xả hàng, deal, flash sale, lớp, suất học,
		khoá, khóa, ghế, thi thử, luyện thi, trung tâm, học viện, căn hộ, bất động sản, phòng khám, xe, trả góp 0%,
		quà khủng, hội sách, lễ hội, đại nhạc hội, liveshow
	`,
	donation: `
		quyên góp, ủng hộ, đóng góp, báo chí độc lập, báo chí, nhà tài trợ, gây quỹ, tài trợ, thiện nguyện, tòa soạn,
		đóng góp nhỏ, khoản đóng góp, người làm báo, làm báo độc lập, momo, chuyển khoản
	`,
	elsewhere: `
		tại đây, ở đây, đây, link, đường link, liên kết, bên dưới, dưới đây, website, trang web, trang chủ, bài viết,
		bài báo, tin tức, toàn văn, đầy đủ, chi tiết, thêm, chuyên mục, mục, nút, tiểu sử, hồ sơ, phóng sự, phỏng vấn,
		thông tin, tin khác, các tin, blog, câu chuyện, tuyến bài, phần tiếp theo, kỳ tới, bản đầy đủ, trọn bộ, toàn cảnh,
		tin bài, chuyện
	`,
	contact: `
		bình luận, ý kiến, góp ý, câu hỏi, phản hồi, câu chuyện, thông tin, tòa soạn, ban biên tập, biểu mẫu, khảo sát,
		thắc mắc, hotline, đường dây nóng, hình ảnh, bài viết, tin nhắn, suy nghĩ, trải nghiệm, ý kiến của bạn, thư bạn đọc,
		bạn nghĩ, quan tâm, hòm thư, bài vở, lỗi sai, lỗi, sai sót, thư tòa soạn
	`,
	us: `chúng tôi, của chúng tôi, chúng mình, báo chúng tôi, tòa soạn`,
	you: `
		bạn, của bạn, quý vị, quý độc giả, độc giả, bạn đọc, anh chị, các bạn
	`,
	lure: `
		miễn phí, ngay, ngay bây giờ, hôm nay, ngay hôm nay, chỉ hôm nay, chỉ, chỉ từ, chỉ với, độc quyền, có hạn,
		số lượng có hạn, đến hết, tới, lên đến, lên tới, mỗi ngày, mỗi sáng, hằng ngày, hàng ngày, mỗi tuần, hàng tuần,
		hằng tuần, sớm nhất, nhanh nhất, mới nhất, hấp dẫn, tốt nhất, hay nhất, cơ hội, cuối cùng, sắp ra mắt, sắp, mới,
		ưu đãi, dễ dàng, nhanh chóng, chỉ một cú, trực tiếp, đặc biệt, đừng bỏ lỡ, bỏ lỡ, thêm, nóng, đầu tiên, thích,
		trọn đời, nhé, tiện lợi, khủng, siêu rẻ, giá tốt, trọn gói, chỉ còn, duy nhất, tức thì, mọi lúc mọi nơi, hữu ích,
		hôm nay thôi, vĩnh viễn, nhỏ
	`,
	readAlso: `
		^xem thêm, ^đọc thêm, ^đọc tiếp, ^mời xem thêm, ^mời đọc thêm, ^mời bạn đọc, ^mời quý độc giả, ^tin liên quan,
		^bài liên quan, ^bài viết liên quan, ^tin bài liên quan, ^liên quan, ^có thể bạn quan tâm, ^có thể bạn,
		^bạn có thể thích, ^bạn có thể quan tâm, ^bạn có thể, ^đừng bỏ lỡ, ^đáng chú ý, ^tin nổi bật, ^đọc nhiều,
		^đọc nhiều nhất, ^xem nhiều, ^tin đọc nhiều, ^tin cùng chuyên mục, ^cùng chuyên mục, ^tin khác, ^các tin khác,
		^tin mới, ^tin tức khác, ^gợi ý, ^đề xuất, ^bài viết khác, ^bài khác, ^xem tiếp, ^xem chi tiết, >> xem thêm,
		^chủ đề liên quan, ^video liên quan, ^tham khảo thêm, ^xem ngay, ^có thể bạn thích, ^video:, ^clip:, ^xem video,
		^tin bài khác, ^mời nghe, ^nghe thêm, ^bài đọc thêm, ^tin tức liên quan, ^chuyện liên quan, ^tham khảo:, ^xem lại,
		^đọc lại, ^bài viết cùng, ^bài cùng, ^cùng chủ đề, ^tin hot, ^bài nổi bật, ^bạn nên đọc, ^nên đọc, ^đừng bỏ qua,
		^có thể quý vị, ^podcast:
	`,
	sponsor: `
		^quảng cáo, ^tài trợ, ^nội dung tài trợ, nội dung tài trợ, ^bài viết tài trợ, ^bài pr, ^thông tin doanh nghiệp,
		^được tài trợ, được tài trợ bởi, liên kết tiếp thị, tiếp thị liên kết, liên kết affiliate, affiliate*, hoa hồng,
		không phát sinh thêm chi phí, không mất thêm, hợp tác cùng, phối hợp với, ^thông cáo, quảng cáo,
		bài viết được tài trợ, ^liên hệ quảng cáo, ^đặt quảng cáo, ^hợp tác quảng cáo, ^bài quảng cáo, bài viết quảng cáo,
		nội dung quảng cáo, nội dung thương mại, bài viết có chứa liên kết, nhận hoa hồng, ^thông tin quảng cáo,
		nội dung trả phí, tài trợ bởi, ^tin tài trợ, ^chuyên trang quảng cáo, đồng hành bởi, ^thông tin từ doanh nghiệp,
		^thông tin cần biết
	`,
	disclaimer: `
		miễn trừ trách nhiệm, tuyên bố miễn trừ, ^lưu ý, ^cảnh báo rủi ro, lời khuyên đầu tư, tư vấn đầu tư,
		khuyến nghị đầu tư, lời khuyên tài chính, tư vấn tài chính, lời khuyên y tế, lời khuyên của bác sĩ,
		chỉ mang tính, mang tính chất tham khảo, tham khảo, mục đích thông tin, không phải là lời khuyên,
		không phải lời khuyên, không cấu thành, không chịu trách nhiệm, không chịu bất kỳ, quan điểm của tác giả,
		quan điểm cá nhân, không nhất thiết, không phản ánh, tự nghiên cứu, tự chịu, rủi ro, tham khảo ý kiến
	`,
	lead: `
		và, hoặc, hãy, ngay, hôm nay, để, vui lòng, xin, đừng quên, mời, mời bạn, bạn có thể, có thể, nhanh tay,
		còn chần chừ gì nữa, nếu, chỉ cần, đừng ngại
	`,
	report: `
		cho biết, nói rằng, cho hay, theo ông, theo bà, ông nói, bà nói, tuyên bố, khẳng định, thông báo rằng, công bố,
		theo báo cáo, theo thống kê, theo số liệu, theo hãng, phát ngôn viên, người phát ngôn, bộ trưởng, bộ y tế,
		bộ công an, chính phủ, tòa án, tòa, viện kiểm sát, công an, cảnh sát, điều tra, cơ quan chức năng, cơ quan,
		công ty cho, công ty này, đã được tải, lượt tải, triệu lượt, triệu người, nghìn người, triệu, tỷ, năm ngoái,
		năm trước, tháng trước, tuần trước, người dùng, khách hàng, đã tăng, tăng, giảm so, đã đóng cửa, đóng cửa, ngừng,
		bị bắt, nghi phạm, người dân, chuyên gia, nhà nghiên cứu, đã bị, đã được, từ chối, dự kiến, cảnh báo, kêu gọi,
		hôm qua, ngày thứ, sáng qua, trước đó, anh ấy, cô ấy, ông, bà, họ, đã đăng ký, đã tải, đã theo dõi, đã mua,
		đã tham gia, đã ủng hộ, đã quyên góp, đã đóng góp, đã chia sẻ, đã xem, đã gửi, đã nhận, đã liên hệ, bị gỡ, bị xóa,
		bị xoá, được chia sẻ, được đăng tải, được tải, hàng nghìn, hàng trăm, hàng triệu, hàng chục, hơn một nghìn, nghìn,
		đề nghị, khuyến cáo, yêu cầu, hành khách, du khách, tài xế, nông dân, công nhân, ngư dân, bác sĩ, nạn nhân, cầu thủ,
		người hâm mộ, người biểu tình, nhà khoa học
	`,
	public: `
		công an, cảnh sát, 113, 114, 115, 111, cấp cứu, khẩn cấp, tự tử, tự sát, nhân chứng, mất tích, sơ tán,
		tiêm chủng, vắc xin, hiến máu, bỏ phiếu, tang lễ, lễ viếng, cứu hỏa, cứu nạn, bão, lũ, chữ thập đỏ, ubnd,
		trung tâm y tế, cơ quan công an, tổng đài
	`,
};
